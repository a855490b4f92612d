package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.report.Csv;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the question by the options.
 *
 * @param around the surroundings of the run
 * @param sources the files that the run reads
 * @param options the options that were given
 */
record Questions(Surroundings around, Sources sources, Options options) {

    private static final String FORMULA_SAFE = "--formula-safe";
    private static final List<String> OUT = List.of("--out", FORMULA_SAFE);

    /** Gets the one question that is asked. */
    Question chosen() throws Refusal {
        if (options.has("--explain")) {
            options.expect("--explain", List.of("--environment", "--device", "--location"), OUT);
            return table(new Explain(
                    options.require("--explain"),
                    options.require("--environment"),
                    options.require("--device"),
                    options.require("--location")));
        }
        if (options.has("--who-sees")) {
            options.expect("--who-sees", List.of("--environment"), OUT);
            return table(new WhoSees(options.require("--who-sees"), options.require("--environment")));
        }
        if (options.has("--what-if")) {
            options.expect("--what-if", List.of("--environment"), OUT);
            return table(new WhatIf(
                    options.require("--what-if"),
                    options.require("--environment"),
                    around.clock().instant()));
        }
        return chosenByUser();
    }

    private Question chosenByUser() throws Refusal {
        if (options.has("--my-customers")) {
            options.expect("--my-customers", List.of(), OUT);
            return table(new MyCustomersOf(options.require("--my-customers")));
        }
        if (options.has("--devices")) {
            options.expect("--devices", List.of(), List.of("--out", FORMULA_SAFE, "--feature", "--search", "--group"));
            return table(new DevicesOf(
                    options.require("--devices"),
                    options.get("--feature"),
                    options.get("--search"),
                    options.get("--group")));
        }
        if (options.has("--device")) {
            options.expect("--device", List.of("--environment"), List.of());
            return new OneDevice(around, options.require("--environment"), options.require("--device"));
        }
        options.expect("the whole report", List.of(), OUT);
        return new AccessReport(around, sources, options.get("--out"), csv());
    }

    private Csv csv() {
        return options.has(FORMULA_SAFE) ? Csv.FORMULA_SAFE : Csv.EXACT;
    }

    private Question table(Asked asked) throws Refusal {
        Optional<String> out = options.get("--out");
        if (out.isEmpty() && options.has(FORMULA_SAFE)) {
            throw Refusal.ofInput(
                    FORMULA_SAFE + " needs --out, since only CSV is opened in a spreadsheet: give it too");
        }
        return new TableQuestion(around, sources, out, csv(), asked);
    }
}
