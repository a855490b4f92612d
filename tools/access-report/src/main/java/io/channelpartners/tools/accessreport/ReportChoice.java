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
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunInputs;
import io.channelpartners.tools.accessreport.run.RunRefused;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the question by the options.
 *
 * @param around the surroundings of the run
 * @param sources the files that the run reads
 * @param options the options that were given
 */
record ReportChoice(RunContext around, RunInputs sources, GivenOptions options) {

    private static final String FORMULA_SAFE = "--formula-safe";
    private static final List<String> OUT = List.of("--out", FORMULA_SAFE);

    /** Gets the one question that is asked. */
    Report chosen() throws RunRefused {
        if (options.has("--explain")) {
            options.expect("--explain", List.of("--environment", "--device", "--location"), OUT);
            return table(new ExplanationTable(
                    options.require("--explain"),
                    options.require("--environment"),
                    options.require("--device"),
                    options.require("--location")));
        }
        if (options.has("--who-sees")) {
            options.expect("--who-sees", List.of("--environment"), OUT);
            return table(new UsersTable(options.require("--who-sees"), options.require("--environment")));
        }
        if (options.has("--what-if")) {
            options.expect("--what-if", List.of("--environment"), OUT);
            return table(new WhatIfTable(
                    options.require("--what-if"),
                    options.require("--environment"),
                    around.clock().instant()));
        }
        return chosenByUser();
    }

    private Report chosenByUser() throws RunRefused {
        if (options.has("--my-customers")) {
            options.expect("--my-customers", List.of(), OUT);
            return table(new CustomersTable(options.require("--my-customers")));
        }
        if (options.has("--devices")) {
            options.expect("--devices", List.of(), List.of("--out", FORMULA_SAFE, "--feature", "--search", "--group"));
            return table(new DevicesTable(
                    options.require("--devices"),
                    options.get("--feature"),
                    options.get("--search"),
                    options.get("--group")));
        }
        if (options.has("--device")) {
            options.expect("--device", List.of("--environment"), List.of());
            return new DeviceReport(around, options.require("--environment"), options.require("--device"));
        }
        options.expect("the whole report", List.of(), OUT);
        return new FleetReport(around, sources, options.get("--out"), csv());
    }

    private CsvFormat csv() {
        return options.has(FORMULA_SAFE) ? CsvFormat.FORMULA_SAFE : CsvFormat.EXACT;
    }

    private Report table(ReportTable asked) throws RunRefused {
        Optional<String> out = options.get("--out");
        if (out.isEmpty() && options.has(FORMULA_SAFE)) {
            throw RunRefused.ofInput(
                    FORMULA_SAFE + " needs --out, since only CSV is opened in a spreadsheet: give it too");
        }
        return new TableReport(around, sources, out, csv(), asked);
    }
}
