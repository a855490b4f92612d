package io.channelpartners.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.testkit.Rule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsightOnlineFeatureTest {

    @Test
    @Rule({"CP-50", "CP-53"})
    void has_the_section_and_the_title_that_the_table_gives_it_in_the_order_of_the_table() {
        assertEquals(
                List.of(
                        "Devices: Configuration details",
                        "Devices: Warranty status",
                        "Reports: Device configuration",
                        "Reports: GPP configuration",
                        "Reports: Contract & warranty",
                        "Reports: Support case",
                        "Reports: Service event",
                        "Service events: Details",
                        "Service events: Icons in dashboard",
                        "Service events: Link to CSN",
                        "Proactive care report",
                        "Optimization recommendations"),
                Arrays.stream(InsightOnlineFeature.values())
                        .map(InsightOnlineFeatureTest::inWords)
                        .toList());
    }

    @Test
    @Rule({"CP-50", "CP-53"})
    void has_a_unique_full_title() {
        assertEquals("Contract & warranty (Reports)", InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT.fullTitle());
        assertEquals("Proactive care report", InsightOnlineFeature.PROACTIVE_CARE_REPORT.fullTitle());
        assertEquals(
                InsightOnlineFeature.values().length,
                Arrays.stream(InsightOnlineFeature.values())
                        .map(InsightOnlineFeature::fullTitle)
                        .distinct()
                        .count());
    }

    private static String inWords(InsightOnlineFeature feature) {
        return feature.section().map(section -> section.title() + ": ").orElse("") + feature.title();
    }
}
