package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.fleet.Quoted;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.report.Csv;
import io.channelpartners.tools.accessreport.report.CsvTable;
import io.channelpartners.tools.accessreport.text.Progress;
import io.channelpartners.tools.accessreport.text.TextTable;
import java.util.List;
import java.util.Optional;

/** Answers with a table: as CSV where a file is named, else aligned for a person. */
final class TableQuestion implements Question {

    private final Surroundings around;
    private final Optional<Target> target;
    private final Csv csv;
    private final Asked asked;

    TableQuestion(Surroundings around, Sources sources, Optional<String> out, Csv csv, Asked asked) {
        this.around = around;
        this.target = out.map(name -> new Target(around, sources, name));
        this.csv = csv;
        this.asked = asked;
    }

    @Override
    public void check() throws Refusal {
        if (target.isPresent()) {
            target.get().check();
        }
    }

    @Override
    public void answer(LoadedFleet fleet, Progress progress) throws Refusal {
        progress.end();
        List<List<String>> rows = asked.rows(fleet);
        Answers answers = new Answers(around);
        if (target.isPresent()) {
            target.get().write(answers, new CsvTable(csv, asked.columns(), rows)::writeTo);
            return;
        }
        TextTable table = new TextTable();
        asked.columns().forEach(column -> table.texts(column, TextTable.WIDEST));
        rows.forEach(row -> table.row(row.stream().map(Quoted::printable).toList()));
        answers.show(asked.words(fleet));
        answers.show(table.lines());
    }
}
