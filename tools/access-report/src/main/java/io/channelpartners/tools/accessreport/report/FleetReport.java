package io.channelpartners.tools.accessreport.report;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.format.AccessCsv;
import io.channelpartners.tools.accessreport.format.CsvFormat;
import io.channelpartners.tools.accessreport.format.EnvironmentSheet;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.AnswerWriter;
import io.channelpartners.tools.accessreport.run.CsvTarget;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunInputs;
import io.channelpartners.tools.accessreport.run.RunRefused;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who sees what of the whole fleet: all of it as CSV, and the numbers for a person unless the CSV is on standard output. */
public final class FleetReport implements Report {

    public static final String USUAL_FILE = "access.csv";

    private final RunContext around;
    private final CsvFormat csv;
    private final CsvTarget target;

    public FleetReport(RunContext around, RunInputs sources, Optional<String> out, CsvFormat csv) {
        this.around = around;
        this.csv = csv;
        this.target = new CsvTarget(around, sources, out.orElse(USUAL_FILE));
    }

    @Override
    public void check() throws RunRefused {
        target.check();
    }

    @Override
    public void answer(LoadedFleet fleet, Progress progress) throws RunRefused {
        AccessCsv report = new AccessCsv(fleet, csv, progress);
        AnswerWriter answers = new AnswerWriter(around);
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
