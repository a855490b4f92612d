package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.format.CsvFormat;
import io.channelpartners.tools.accessreport.report.CustomersTable;
import io.channelpartners.tools.accessreport.report.DeviceReport;
import io.channelpartners.tools.accessreport.report.DevicesTable;
import io.channelpartners.tools.accessreport.report.ExplanationTable;
import io.channelpartners.tools.accessreport.report.FleetReport;
import io.channelpartners.tools.accessreport.report.Report;
import io.channelpartners.tools.accessreport.report.ReportTable;
import io.channelpartners.tools.accessreport.report.TableReport;
import io.channelpartners.tools.accessreport.report.UsersTable;
import io.channelpartners.tools.accessreport.report.WhatIfTable;
import io.channelpartners.tools.accessreport.run.CsvTarget;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.tools.accessreport.run.RunInputs;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the report by the options.
 *
 * @param context the context of the run
 * @param inputs the files that the run reads
 * @param options the options that were given
 */
record ReportChoice(RunContext context, RunInputs inputs, ReportOptions options) {

    private static final String FORMULA_SAFE = "--formula-safe";
    private static final List<String> OUT = List.of("--out", FORMULA_SAFE);

    /** Returns the one report that was asked for. */
    Report chosen() throws RunFailed {
        if (options.has("--explain")) {
            options.check("--explain", List.of("--environment", "--device", "--location"), OUT);
            return table(new ExplanationTable(
                    options.require("--explain"),
                    options.require("--environment"),
                    options.require("--device"),
                    options.require("--location")));
        }
        if (options.has("--who-sees")) {
            options.check("--who-sees", List.of("--environment"), OUT);
            return table(new UsersTable(options.require("--who-sees"), options.require("--environment")));
        }
        if (options.has("--what-if")) {
            options.check("--what-if", List.of("--environment"), OUT);
            return table(new WhatIfTable(
                    options.require("--what-if"),
                    options.require("--environment"),
                    context.clock().instant()));
        }
        return chosenByUser();
    }

    private Report chosenByUser() throws RunFailed {
        if (options.has("--my-customers")) {
            options.check("--my-customers", List.of(), OUT);
            return table(new CustomersTable(options.require("--my-customers")));
        }
        if (options.has("--devices")) {
            options.check("--devices", List.of(), List.of("--out", FORMULA_SAFE, "--feature", "--search", "--group"));
            return table(new DevicesTable(
                    options.require("--devices"),
                    options.get("--feature"),
                    options.get("--search"),
                    options.get("--group")));
        }
        if (options.has("--device")) {
            options.check("--device", List.of("--environment"), List.of());
            return new DeviceReport(context, options.require("--environment"), options.require("--device"));
        }
        options.check("the whole report", List.of(), OUT);
        return new FleetReport(context, target(options.get("--out").orElse(FleetReport.DEFAULT_FILE)), csv());
    }

    private Report table(ReportTable table) throws RunFailed {
        Optional<CsvTarget> target = options.get("--out").map(this::target);
        if (target.isEmpty() && options.has(FORMULA_SAFE)) {
            throw RunFailed.badInput(FORMULA_SAFE + " needs --out, since only CSV is opened in a spreadsheet: add it");
        }
        return new TableReport(context, target, csv(), table);
    }

    private CsvTarget target(String name) {
        return new CsvTarget(context, inputs, name);
    }

    private CsvFormat csv() {
        return options.has(FORMULA_SAFE) ? CsvFormat.FORMULA_SAFE : CsvFormat.EXACT;
    }
}
