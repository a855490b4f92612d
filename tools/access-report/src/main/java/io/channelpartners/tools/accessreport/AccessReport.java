package io.channelpartners.tools.accessreport;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.tools.accessreport.fleet.Quoted;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.report.AccessCsv;
import io.channelpartners.tools.accessreport.report.Csv;
import io.channelpartners.tools.accessreport.report.EnvironmentTable;
import io.channelpartners.tools.accessreport.text.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who sees what of the whole fleet: all of it as CSV, and the numbers for a person unless the CSV is on standard output. */
final class AccessReport implements Question {

    static final String USUAL_FILE = "access.csv";

    private final Surroundings around;
    private final Csv csv;
    private final Target target;

    AccessReport(Surroundings around, Sources sources, Optional<String> out, Csv csv) {
        this.around = around;
        this.csv = csv;
        this.target = new Target(around, sources, out.orElse(USUAL_FILE));
    }

    @Override
    public void check() throws Refusal {
        target.check();
    }

    @Override
    public void answer(LoadedFleet fleet, Progress progress) throws Refusal {
        AccessCsv report = new AccessCsv(fleet, csv, progress);
        Answers answers = new Answers(around);
        target.write(answers, report::writeTo);
        progress.end();
        if (target.isStandardOutput()) {
            return;
        }
        for (EnvironmentId environment : fleet.environments()) {
            List<String> lines = new ArrayList<>(EnvironmentTable.lines(fleet.review(environment)));
            lines.add("");
            answers.show(lines);
        }
        answers.show(EnvironmentTable.LEGEND);
        answers.show(List.of("", "Wrote " + report.rows() + " rows to " + Quoted.printable(target.name())));
    }
}
