package io.channelpartners.examples.accessreport;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.examples.accessreport.fleet.Quoted;
import io.channelpartners.examples.accessreport.load.LoadedFleet;
import io.channelpartners.examples.accessreport.report.AccessCsv;
import io.channelpartners.examples.accessreport.report.EnvironmentTable;
import io.channelpartners.examples.accessreport.report.OutputFile;
import io.channelpartners.examples.accessreport.text.Progress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who sees what of the whole fleet: all of it as CSV, and the numbers for a person unless the CSV is on standard output. */
final class AccessReport implements Question {

    static final String STANDARD_OUTPUT = "-";
    static final String USUAL_FILE = "access.csv";

    private final Surroundings around;
    private final String name;

    AccessReport(Surroundings around, Optional<String> out) {
        this.around = around;
        this.name = out.orElse(USUAL_FILE);
    }

    @Override
    public void check() throws Refusal {
        if (!name.equals(STANDARD_OUTPUT)) {
            Optional<String> fault = file().fault();
            if (fault.isPresent()) {
                throw Refusal.ofInput("--out " + Quoted.of(name) + " " + fault.get());
            }
        }
    }

    @Override
    public void answer(LoadedFleet fleet, Progress progress) throws Refusal {
        AccessCsv csv = new AccessCsv(fleet, progress);
        Answers answers = new Answers(around);
        if (name.equals(STANDARD_OUTPUT)) {
            answers.write(csv::writeTo);
            progress.end();
            return;
        }
        answers.write(Quoted.of(name), file(), csv::writeTo);
        progress.end();
        for (EnvironmentId environment : fleet.environments()) {
            List<String> lines = new ArrayList<>(EnvironmentTable.lines(fleet.review(environment)));
            lines.add("");
            answers.show(lines);
        }
        answers.show(EnvironmentTable.LEGEND);
        answers.show(List.of("", "Wrote " + csv.rows() + " rows to " + Quoted.printable(name)));
    }

    private OutputFile file() throws Refusal {
        try {
            return new OutputFile(around.folder().resolve(Path.of(name)));
        } catch (InvalidPathException e) {
            throw Refusal.ofInput("--out " + Quoted.of(name) + " is not the name of a file");
        }
    }
}
