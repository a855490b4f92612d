package io.channelpartners.tools.accessreport.report;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.format.CsvFormat;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.AnswerWriter;
import io.channelpartners.tools.accessreport.run.CsvTarget;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.tools.accessreport.terminal.Progress;
import io.channelpartners.tools.accessreport.terminal.TextTable;
import java.util.List;
import java.util.Optional;

/**
 * A report that is one table: as CSV if there is a target for it, else aligned for a person.
 *
 * @param context the context of the run
 * @param target where the CSV goes, if the user named it
 * @param csv how fields are written
 * @param table the content
 */
public record TableReport(RunContext context, Optional<CsvTarget> target, CsvFormat csv, ReportTable table)
        implements Report {

    @Override
    public void check() throws RunFailed {
        if (target.isPresent()) {
            target.get().check();
        }
    }

    @Override
    public void write(LoadedFleet fleet, Progress progress) throws RunFailed {
        progress.end();
        List<List<String>> rows = table.rows(fleet);
        AnswerWriter answers = new AnswerWriter(context);
        if (target.isPresent()) {
            target.get().write(answers, out -> csv.write(out, table.columns(), rows));
            return;
        }
        TextTable aligned = new TextTable();
        table.columns().forEach(column -> aligned.texts(column, TextTable.WIDEST));
        rows.forEach(row -> aligned.row(row.stream().map(Quoted::printable).toList()));
        answers.show(table.introduction(fleet));
        answers.show(aligned.lines());
    }
}
