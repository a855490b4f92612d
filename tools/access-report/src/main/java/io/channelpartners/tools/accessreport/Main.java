package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.load.FleetLoader;
import io.channelpartners.tools.accessreport.load.LoadResult;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.problem.FleetProblem;
import io.channelpartners.tools.accessreport.report.FleetReport;
import io.channelpartners.tools.accessreport.report.Report;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.tools.accessreport.run.RunInputs;
import io.channelpartners.tools.accessreport.store.FleetDatabase;
import io.channelpartners.tools.accessreport.store.StoredFleet;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reports which channel partner sees what of the devices in a fleet folder.
 *
 * <p>Exit status: 0 if the report was written, 2 if the folder or the options are refused, 1 if anything else fails.
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
            "Without an option that chooses a report, the report on the whole fleet is written to "
                    + FleetReport.DEFAULT_FILE
                    + ", and its counts to the standard output. Any other report is shown there, or written as CSV with --out.",
            "Exit status: 0 if it was written, 2 if the folder or the options are refused, 1 if anything else fails."
        })
public final class Main implements Callable<Integer> {

    private final RunContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FLEET_DIR",
            description = "The folder that contains hpe-back-end and environments; leave it out with --stored.")
    private @Nullable Path folder;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    Main(RunContext context) {
        this.context = context;
    }

    /** Runs the program and exits. */
    public static void main(String[] args) {
        System.exit(Program.run(RunContext.ofThisProcess(), args));
    }

    @Override
    public Integer call() throws RunFailed {
        ReportOptions options =
                new ReportOptions(Objects.requireNonNull(spec).commandLine().getParseResult());
        storeOptions.check(folder != null, options);
        RunInputs inputs = new RunInputs(
                Optional.ofNullable(folder).map(context.folder()::resolve), storeOptions.file(context.folder()));
        inputs.check();
        Report report = new ReportChoice(context, inputs, options).chosen();
        report.check();
        Progress progress = context.progress();
        try {
            write(report, progress);
        } finally {
            progress.end();
        }
        return 0;
    }

    private void write(Report report, Progress progress) throws RunFailed {
        if (folder == null) {
            try (FleetDatabase database = storeOptions.openStored(context.folder())) {
                LoadedFleet fleet = storeOptions.stored(database, context, progress);
                StoredFleet.staleness(fleet, context.clock().instant()).ifPresent(context.err()::println);
                report.write(fleet, progress);
            }
            return;
        }
        LoadResult.Loaded loaded = load(folder, progress);
        Optional<FleetDatabase> store = storeOptions.open(context.folder());
        if (store.isEmpty()) {
            report.write(loaded.fleet(), progress);
            return;
        }
        try (FleetDatabase database = store.get()) {
            report.write(storeOptions.imported(loaded, database, progress), progress);
        }
    }

    private LoadResult.Loaded load(Path fleet, Progress progress) throws RunFailed {
        progress.begin("Reading", 0);
        LoadResult result = new FleetLoader(context.clock(), progress)
                .load(Fleet.read(context.folder().resolve(fleet)));
        if (result instanceof LoadResult.Refused refused) {
            throw RunFailed.badInput(
                    refused.problems().stream().map(FleetProblem::toString).toList());
        }
        return (LoadResult.Loaded) result;
    }
}
