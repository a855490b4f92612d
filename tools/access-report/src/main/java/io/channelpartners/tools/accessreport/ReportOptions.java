package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.run.RunFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that choose a report, and those of them that were given. */
final class ReportOptions {

    // spotless:off
    private static final List<OptionSpec> ALL = List.of(
            option("--out", "FILE",
                    "Write the CSV to this file; - is the standard output, and then nothing else goes there.",
                    "The file is replaced as a whole; it must be neither an input nor part of the store."),
            flag("--formula-safe",
                    "For CSV that a person opens in a spreadsheet: a field that begins with = + - @, a tab or a "
                            + "carriage return is prefixed with an apostrophe, so that it is not run as a formula."),
            option("--environment", "ID", "The environment that a report is about."),
            option("--device", "ID", "Show one device: who holds it, and who sees what of it and why not more."),
            option("--explain", "FEATURE",
                    "Explain a feature of --device in --environment to a user linked to --location."),
            option("--location", "ID", "The location for --explain."),
            option("--who-sees", "DEVICE",
                    "List every user who sees, or may see, anything of a device in --environment."),
            option("--what-if", "KEY=VALUE", "List what another setting of --environment would show and hide."),
            option("--my-customers", "PASSPORT", "List the customers of a user who signs in."),
            option("--devices", "PASSPORT", "List the devices of which a user who signs in sees something."),
            option("--feature", "FEATURE", "For --devices: only those of which this feature is visible."),
            option("--search", "TEXT", "For --devices: only those with this text in the name."),
            option("--group", "NAME", "For --devices: only those of this group."));
    // spotless:on

    private final Map<String, String> given = new TreeMap<>();

    ReportOptions(ParseResult parsed) {
        for (OptionSpec option : ALL) {
            String name = option.longestName();
            if (parsed.hasMatchedOption(name)) {
                given.put(name, parsed.<Object>matchedOptionValue(name, "").toString());
            }
        }
    }

    static void addTo(CommandSpec spec) {
        ALL.forEach(option -> spec.addOption(OptionSpec.builder(option).build()));
    }

    private static OptionSpec option(String name, String label, String... description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String... description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    String require(String name) {
        return get(name).orElseThrow();
    }

    /** Rejects missing options that a report needs, and options that it does not take. */
    void check(String report, List<String> needed, List<String> optional) throws RunFailed {
        List<String> problems = new ArrayList<>();
        for (String name : needed) {
            if (!has(name)) {
                problems.add(report + " needs " + name + ": add it");
            }
        }
        for (String name : given.keySet()) {
            if (!name.equals(report) && !needed.contains(name) && !optional.contains(name)) {
                problems.add(name + " does not go with " + report + ": leave it out or ask for another report");
            }
        }
        if (!problems.isEmpty()) {
            throw RunFailed.badInput(problems);
        }
    }
}
