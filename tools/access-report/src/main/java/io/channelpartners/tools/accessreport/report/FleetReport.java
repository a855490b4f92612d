package io.channelpartners.tools.accessreport.report;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.format.AccessCsv;
import io.channelpartners.tools.accessreport.format.CsvFormat;
import io.channelpartners.tools.accessreport.format.EnvironmentSheet;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.AnswerWriter;
import io.channelpartners.tools.accessreport.run.CsvTarget;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.util.ArrayList;
import java.util.List;

/** Who sees what of the whole fleet: every answer as CSV, and counts for a person unless the CSV is on standard output. */
public final class FleetReport implements Report {

    /** The file for the CSV, unless the user names another. */
    public static final String DEFAULT_FILE = "access.csv";

    private final RunContext context;
    private final CsvFormat csv;
    private final CsvTarget target;

    /** Creates the report. */
    public FleetReport(RunContext context, CsvTarget target, CsvFormat csv) {
        this.context = context;
        this.target = target;
        this.csv = csv;
    }

    @Override
    public void check() throws RunFailed {
        target.check();
    }

    @Override
    public void write(LoadedFleet fleet, Progress progress) throws RunFailed {
        AccessCsv report = new AccessCsv(fleet, csv, progress);
        AnswerWriter answers = new AnswerWriter(context);
        target.write(answers, report::writeTo);
        progress.end();
        if (target.isStandardOutput()) {
            return;
        }
        for (EnvironmentId environment : fleet.environments()) {
            List<String> lines = new ArrayList<>(EnvironmentSheet.lines(fleet.review(environment)));
            lines.add("");
            answers.show(lines);
        }
        answers.show(EnvironmentSheet.LEGEND);
        answers.show(List.of("", "Wrote " + report.rows() + " rows to " + Quoted.printable(target.name())));
    }
}
