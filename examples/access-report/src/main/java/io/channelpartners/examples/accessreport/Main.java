package io.channelpartners.examples.accessreport;

import io.channelpartners.examples.accessreport.fleet.Fleet;
import io.channelpartners.examples.accessreport.fleet.FleetProblem;
import io.channelpartners.examples.accessreport.fleet.FleetReading;
import io.channelpartners.examples.accessreport.load.FleetLoader;
import io.channelpartners.examples.accessreport.load.LoadedFleet;
import io.channelpartners.examples.accessreport.load.Loading;
import io.channelpartners.examples.accessreport.text.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reports who sees what of the devices in a fleet folder.
 *
 * <p>Exit status: 0 if the question is answered, 2 if the folder or the options are refused, 1 if something else fails.
 */
@Command(
        name = "access-report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = "Reports which channel partner sees what of the devices in a fleet folder.",
        footer = {
            "",
            "Without --device the whole report is written to " + AccessReport.USUAL_FILE
                    + ", and the numbers of it to the standard output.",
            "Exit status: 0 answered, 2 the folder or the options are refused, 1 anything else failed."
        })
public final class Main implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "FLEET_DIR", description = "The folder with hpe-back-end and environments.")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the CSV to this file; - is the standard output, and then nothing else goes there.")
    private @Nullable String out;

    @Option(names = "--environment", paramLabel = "ID", description = "The environment of the device.")
    private @Nullable String environment;

    @Option(
            names = "--device",
            paramLabel = "ID",
            description = "Show one device: who holds it, and who sees what of it and why not more.")
    private @Nullable String device;

    Main(Surroundings around) {
        this.around = around;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(Run.in(Surroundings.ofThisProcess(), args));
    }

    @Override
    public Integer call() throws Refusal {
        Question question = question();
        question.check();
        Progress progress = around.progress();
        try {
            question.answer(load(progress), progress);
        } finally {
            progress.end();
        }
        return 0;
    }

    private Question question() throws Refusal {
        if (environment == null && device == null) {
            return new AccessReport(around, Optional.ofNullable(out));
        }
        if (environment == null || device == null) {
            throw Refusal.ofInput("--environment and --device go together: give both or none");
        }
        if (out != null) {
            throw Refusal.ofInput("--out does not go with --device: a device is shown on the standard output");
        }
        return new OneDevice(around, environment, device);
    }

    private LoadedFleet load(Progress progress) throws Refusal {
        progress.begin("Reading", 0);
        FleetReading reading = Fleet.read(around.folder().resolve(folder));
        Loading loading = new FleetLoader(around.clock(), progress).load(reading);
        if (loading instanceof Loading.Refused refused) {
            throw Refusal.ofInput(
                    refused.problems().stream().map(FleetProblem::toString).toList());
        }
        return ((Loading.Loaded) loading).fleet();
    }
}
