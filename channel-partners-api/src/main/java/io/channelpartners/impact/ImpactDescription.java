package io.channelpartners.impact;

import io.channelpartners.internal.text.Counted;
import io.channelpartners.internal.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Describes an impact in words: the change, then what each location gains and loses. */
final class ImpactDescription {

    private ImpactDescription() {}

    static String of(AccessImpact impact) {
        List<String> parts = new ArrayList<>();
        parts.add(impact.change().description());
        for (FeatureImpact row : impact.features()) {
            add(parts, row, "gains", row.gained());
            add(parts, row, "loses", row.lost());
        }
        for (UnknownImpact row : impact.unknown()) {
            parts.add("it is unknown what partner " + Quoted.of(row.location().value()) + " gains or loses of "
                    + Counted.of(row.devices(), "device"));
        }
        if (parts.size() == 1) {
            parts.add("nobody sees more or less");
        }
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, FeatureImpact row, String verb, int devices) {
        if (devices > 0) {
            parts.add(Quoted.named("partner", row.location().value()) + " " + verb + " "
                    + row.feature().fullTitle() + " of " + Counted.of(devices, "device"));
        }
    }
}
