package io.channelpartners.tools.accessreport.format;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The possible endings of the rows of one feature: visible, or withheld by one of the conditions. */
final class RowEndings {

    private final byte[] visible;
    private final Map<AccessCondition, byte[]> withheld = new EnumMap<>(AccessCondition.class);

    private RowEndings(InsightOnlineFeature feature) {
        this.visible = CsvFormat.bytes("," + feature + ",yes,\n");
        for (AccessCondition condition : AccessCondition.values()) {
            withheld.put(condition, CsvFormat.bytes("," + feature + ",no," + condition + "\n"));
        }
    }

    static Map<InsightOnlineFeature, RowEndings> ofAllFeatures() {
        Map<InsightOnlineFeature, RowEndings> endings = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            endings.put(feature, new RowEndings(feature));
        }
        return endings;
    }

    byte[] of(AccessDecision decision) {
        Optional<AccessCondition> because = decision.unmetCondition();
        return because.isEmpty() ? visible : Objects.requireNonNull(withheld.get(because.get()));
    }
}
