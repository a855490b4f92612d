package io.channelpartners.console.customer.impact;

import io.channelpartners.console.frame.Notice;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.FeatureImpact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The impact of a change as a picture with its table, the devices that change hands, and what to know before saving.
 *
 * @param bars a bar for each location and feature with a difference, in the order of the library
 * @param hands the devices that change hands
 * @param unknown the partners about which it is not fully known what they gain or lose
 * @param warnings what to know before saving
 * @param stamp the state from which the change was previewed, so that exactly this is saved or nothing (CP-36)
 */
public record ImpactView(
        List<Bar> bars, ChangedHands hands, List<Unknown> unknown, List<Notice> warnings, String stamp) {

    private static final double HALF = 100;

    /**
     * A row of the picture: what a location loses to the left of the middle, what it gains to the right.
     *
     * @param location the ID of the location
     * @param company its name
     * @param feature the code of the feature
     * @param gained the number of devices of which it gains the feature
     * @param lost the number of devices of which it loses the feature
     * @param gainedWidth the length of the bar to the right
     * @param lostWidth the length of the bar to the left
     */
    public record Bar(
            String location,
            String company,
            String feature,
            int gained,
            int lost,
            double gainedWidth,
            double lostWidth) {}

    /**
     * A partner about which it is not fully known what it gains or loses.
     *
     * @param company its name
     * @param devices of how many devices
     */
    public record Unknown(String company, int devices) {}

    public static ImpactView of(AccessImpact impact) {
        List<FeatureImpact> rows = impact.features();
        int longest = rows.stream()
                .mapToInt(row -> Math.max(row.gained(), row.lost()))
                .max()
                .orElse(1);
        Companies companies = Companies.of(impact);
        List<Bar> bars =
                rows.stream().map(row -> bar(row, HALF / longest, companies)).toList();
        return new ImpactView(
                bars,
                ChangedHands.of(companies),
                impact.unknown().stream()
                        .map(row -> new Unknown(companies.name(row.location()), row.devices()))
                        .toList(),
                Notice.of(impact.warnings()),
                impact.change().from().toString());
    }

    private static Bar bar(FeatureImpact row, double scale, Companies companies) {
        return new Bar(
                row.location().value(),
                companies.name(row.location()),
                row.feature().code(),
                row.gained(),
                row.lost(),
                row.gained() * scale,
                row.lost() * scale);
    }

    /** Gets the bars of each company, by its name. */
    public Map<String, List<Bar>> groups() {
        return bars.stream().collect(Collectors.groupingBy(Bar::company, LinkedHashMap::new, Collectors.toList()));
    }
}
