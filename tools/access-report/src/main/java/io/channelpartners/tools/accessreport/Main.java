package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.fleet.FleetReading;
import io.channelpartners.tools.accessreport.load.FleetLoader;
import io.channelpartners.tools.accessreport.load.LoadResult;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.problem.FleetProblem;
import io.channelpartners.tools.accessreport.report.FleetReport;
import io.channelpartners.tools.accessreport.report.Report;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunInputs;
import io.channelpartners.tools.accessreport.run.RunRefused;
import io.channelpartners.tools.accessreport.store.FleetDatabase;
import io.channelpartners.tools.accessreport.store.StoredFleet;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "Without a question the whole report is written to " + FleetReport.USUAL_FILE
                    + ", and the numbers of it to the standard output.",
            "A question is answered on the standard output, or with --out as CSV.",
            "Exit status: 0 answered, 2 the folder or the options are refused, 1 anything else failed."
        })
public final class Main implements Callable<Integer> {

    private final RunContext around;

    @Parameters(
            arity = "0..1",
            paramLabel = "FLEET_DIR",
            description = "The folder with hpe-back-end and environments; left out with --stored.")
    private @Nullable Path folder;

    @Mixin
    private StoreOptions keeping = new StoreOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Write the CSV to this file; - is the standard output, and then nothing else goes there.",
                "The file is replaced as a whole; it must be neither an input nor of the store."
            })
    private @Nullable String out;

    @Option(
            names = "--formula-safe",
            description = {
                "For CSV that a person opens in a spreadsheet: a field that begins with = + - @, a tab or a carriage return",
                "gets an apostrophe in front, so that it is not taken for a formula."
            })
    private boolean formulaSafe;

    @Option(names = "--environment", paramLabel = "ID", description = "The environment of which a question asks.")
    private @Nullable String environment;

    @Option(
            names = "--device",
            paramLabel = "ID",
            description = "Show one device: who holds it, and who sees what of it and why not more.")
    private @Nullable String device;

    @Option(
            names = "--explain",
            paramLabel = "FEATURE",
            description = "Explain a feature of --device in --environment to a user linked to --location.")
    private @Nullable String explain;

    @Option(names = "--location", paramLabel = "ID", description = "The location for --explain.")
    private @Nullable String location;

    @Option(
            names = "--who-sees",
            paramLabel = "DEVICE",
            description = "List every user who sees, or may see, anything of a device in --environment.")
    private @Nullable String whoSees;

    @Option(
            names = "--what-if",
            paramLabel = "KEY=VALUE",
            description = "List what another setting of --environment would show and hide.")
    private @Nullable String whatIf;

    @Option(
            names = "--my-customers",
            paramLabel = "PASSPORT",
            description = "List the customers of a user who signs in.")
    private @Nullable String myCustomers;

    @Option(
            names = "--devices",
            paramLabel = "PASSPORT",
            description = "List the devices of which a user who signs in sees something.")
    private @Nullable String devices;

    @Option(
            names = "--feature",
            paramLabel = "FEATURE",
            description = "For --devices: only those of which this feature is visible.")
    private @Nullable String feature;

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "For --devices: only those with this text in the name.")
    private @Nullable String search;

    @Option(names = "--group", paramLabel = "NAME", description = "For --devices: only those of this group.")
    private @Nullable String group;

    Main(RunContext around) {
        this.around = around;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(Program.in(RunContext.ofThisProcess(), args));
    }

    @Override
    public Integer call() throws RunRefused {
        GivenOptions options = options();
        keeping.check(folder != null, options);
        RunInputs sources = sources();
        sources.check();
        Report question = new ReportChoice(around, sources, options).chosen();
        question.check();
        Progress progress = around.progress();
        try {
            answer(question, progress);
        } finally {
            progress.end();
        }
        return 0;
    }

    private void answer(Report question, Progress progress) throws RunRefused {
        if (folder == null) {
            try (FleetDatabase database = keeping.openStored(around.folder())) {
                LoadedFleet fleet = keeping.stored(database, around, progress);
                StoredFleet.staleness(fleet, around.clock().instant()).ifPresent(around.err()::println);
                question.answer(fleet, progress);
            }
            return;
        }
        LoadResult.Loaded loaded = load(folder, progress);
        Optional<FleetDatabase> kept = keeping.open(around.folder());
        if (kept.isEmpty()) {
            question.answer(loaded.fleet(), progress);
            return;
        }
        try (FleetDatabase database = kept.get()) {
            question.answer(keeping.keep(loaded, database, progress), progress);
        }
    }

    private RunInputs sources() {
        return new RunInputs(Optional.ofNullable(folder).map(around.folder()::resolve), keeping.file(around.folder()));
    }

    private GivenOptions options() {
        return new GivenOptions()
                .with("--out", out)
                .with("--formula-safe", formulaSafe ? "" : null)
                .with("--environment", environment)
                .with("--device", device)
                .with("--explain", explain)
                .with("--location", location)
                .with("--who-sees", whoSees)
                .with("--what-if", whatIf)
                .with("--my-customers", myCustomers)
                .with("--devices", devices)
                .with("--feature", feature)
                .with("--search", search)
                .with("--group", group);
    }

    private LoadResult.Loaded load(Path fleet, Progress progress) throws RunRefused {
        progress.begin("Reading", 0);
        FleetReading reading = Fleet.read(around.folder().resolve(fleet));
        LoadResult loading = new FleetLoader(around.clock(), progress).load(reading);
        if (loading instanceof LoadResult.Refused refused) {
            throw RunRefused.ofInput(
                    refused.problems().stream().map(FleetProblem::toString).toList());
        }
        return (LoadResult.Loaded) loading;
    }
}
