package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.reference.TableOne;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in the source is the table of the rule book, which {@code table-1.csv} copies by hand. */
class FeatureTableTest {

    @Test
    @Rule({"CP-50", "CP-51"})
    void equals_the_table_of_the_rule_book_cell_for_cell() {
        List<TableOne.Row> source = Stream.of(InsightOnlineFeature.values())
                .limit(10)
                .map(FeatureTableTest::row)
                .toList();
        assertEquals(TableOne.rows(), source);
    }

    @Test
    @Rule("CP-53")
    void gives_the_proactive_care_report_to_service_partners_without_opt_in() {
        assertEquals(
                new TableOne.Row(InsightOnlineFeature.PROACTIVE_CARE_REPORT, false, true, false),
                row(InsightOnlineFeature.PROACTIVE_CARE_REPORT));
    }

    @Test
    @Rule("CP-53")
    void gives_optimization_recommendations_to_both_roles_with_opt_in() {
        assertEquals(
                new TableOne.Row(InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS, true, true, true),
                row(InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS));
    }

    private static TableOne.Row row(InsightOnlineFeature feature) {
        FeatureTable.Row row = FeatureTable.of(feature);
        return new TableOne.Row(feature, row.reseller(), row.servicePartner(), row.needsOptIn());
    }
}
