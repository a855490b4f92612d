package io.channelpartners.tools.accessreport.report;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.format.CsvFormat;
import io.channelpartners.tools.accessreport.format.CsvTable;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.AnswerWriter;
import io.channelpartners.tools.accessreport.run.CsvTarget;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunInputs;
import io.channelpartners.tools.accessreport.run.RunRefused;
import io.channelpartners.tools.accessreport.terminal.Progress;
import io.channelpartners.tools.accessreport.terminal.TextTable;
import java.util.List;
import java.util.Optional;

/** AnswerWriter with a table: as CSV where a file is named, else aligned for a person. */
public final class TableReport implements Report {

    private final RunContext around;
    private final Optional<CsvTarget> target;
    private final CsvFormat csv;
    private final ReportTable asked;

    public TableReport(RunContext around, RunInputs sources, Optional<String> out, CsvFormat csv, ReportTable asked) {
        this.around = around;
        this.target = out.map(name -> new CsvTarget(around, sources, name));
        this.csv = csv;
        this.asked = asked;
    }

    @Override
    public void check() throws RunRefused {
        if (target.isPresent()) {
            target.get().check();
        }
    }

    @Override
    public void answer(LoadedFleet fleet, Progress progress) throws RunRefused {
        progress.end();
        List<List<String>> rows = asked.rows(fleet);
        AnswerWriter answers = new AnswerWriter(around);
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
