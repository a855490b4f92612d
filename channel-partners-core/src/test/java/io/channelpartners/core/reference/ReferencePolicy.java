package io.channelpartners.core.reference;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** CP-50 to CP-56 sentence by sentence, written from the rule book alone, before the engine was read. */
public final class ReferencePolicy {

    /** What is known of the device and of the customer, whoever looks. */
    public record Circumstances(Answer deviceKnown, Answer integration, Answer optedIn, Answer generationCovered) {}

    /** One location in the eyes of one viewer: its standing, the viewer's recognition, its roles on the device. */
    public record Location(
            String id,
            Answer recognized,
            Answer holdsReseller,
            Answer holdsServicePartner,
            Answer authorizedReseller,
            Answer authorizedServicePartner,
            Answer proactiveCare,
            Answer formFiled) {

        Answer holds(PartnerRole role) {
            return role == PartnerRole.RESELLER ? holdsReseller : holdsServicePartner;
        }

        Answer authorized(PartnerRole role) {
            return role == PartnerRole.RESELLER ? authorizedReseller : authorizedServicePartner;
        }
    }

    private static final List<PartnerRole> ROLES = List.of(PartnerRole.RESELLER, PartnerRole.SERVICE_PARTNER);
    private static final List<AccessCondition> ORDER = List.of(
            AccessCondition.DEVICE_IS_KNOWN,
            AccessCondition.INTEGRATION_IS_ENABLED,
            AccessCondition.VIEWER_IS_RECOGNIZED,
            AccessCondition.LOCATION_HOLDS_A_ROLE,
            AccessCondition.LOCATION_IS_AUTHORIZED,
            AccessCondition.ROLE_HAS_THE_FEATURE,
            AccessCondition.CUSTOMER_HAS_OPTED_IN,
            AccessCondition.GENERATION_IS_COVERED,
            AccessCondition.PROACTIVE_CARE_IS_AUTHORIZED,
            AccessCondition.ENROLLMENT_FORM_IS_FILED);

    private final Map<InsightOnlineFeature, TableOne.Row> rows = new EnumMap<>(InsightOnlineFeature.class);

    public ReferencePolicy() {
        for (TableOne.Row row : TableOne.rows()) {
            rows.put(row.feature(), row);
        }
        rows.put( // CP-53: service partner only, no opt-in
                InsightOnlineFeature.PROACTIVE_CARE_REPORT,
                new TableOne.Row(InsightOnlineFeature.PROACTIVE_CARE_REPORT, false, true, false));
        rows.put( // CP-53: either role, and opt-in
                InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS,
                new TableOne.Row(InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS, true, true, true));
    }

    /** CP-52: the GPP configuration report covers V5 and V7; an unknown generation is unknown. */
    public static Answer covered(InsightRsGeneration generation) {
        return switch (generation) {
            case V5, V7 -> Answer.YES;
            case OTHER -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** CP-55: any path that permits; else the one that got furthest, with the ties in the order of the rule. */
    public Verdict decide(InsightOnlineFeature feature, Circumstances circumstances, List<Location> locations) {
        Verdict best = Verdict.WITHOUT_A_PATH;
        for (Location location : locations) {
            for (PartnerRole role : ROLES) {
                Verdict path = path(feature, circumstances, location, role);
                if (path.goesBefore(best)) {
                    best = path;
                }
            }
        }
        return best;
    }

    /** CP-54: stops at the first condition that is not yes and takes its answer. */
    private Verdict path(
            InsightOnlineFeature feature, Circumstances circumstances, Location location, PartnerRole role) {
        for (int step = 0; step < ORDER.size(); step++) {
            AccessCondition condition = ORDER.get(step);
            if (isAsked(condition, feature)) {
                Answer answer = answer(condition, feature, circumstances, location, role);
                if (answer != Answer.YES) {
                    return new Verdict(answer, step, condition, location.id(), role);
                }
            }
        }
        return Verdict.permitted(location.id(), role);
    }

    private boolean isAsked(AccessCondition condition, InsightOnlineFeature feature) {
        return switch (condition) {
            case CUSTOMER_HAS_OPTED_IN -> row(feature).needsOptIn();
            case GENERATION_IS_COVERED -> feature == InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
            case PROACTIVE_CARE_IS_AUTHORIZED, ENROLLMENT_FORM_IS_FILED ->
                feature == InsightOnlineFeature.PROACTIVE_CARE_REPORT;
            default -> true;
        };
    }

    private Answer answer(
            AccessCondition condition,
            InsightOnlineFeature feature,
            Circumstances circumstances,
            Location location,
            PartnerRole role) {
        return switch (condition) {
            case DEVICE_IS_KNOWN -> circumstances.deviceKnown();
            case INTEGRATION_IS_ENABLED -> circumstances.integration();
            case VIEWER_IS_RECOGNIZED -> location.recognized();
            case LOCATION_HOLDS_A_ROLE -> location.holds(role);
            case LOCATION_IS_AUTHORIZED -> location.authorized(role);
            case ROLE_HAS_THE_FEATURE -> row(feature).has(role) ? Answer.YES : Answer.NO;
            case CUSTOMER_HAS_OPTED_IN -> circumstances.optedIn();
            case GENERATION_IS_COVERED -> circumstances.generationCovered();
            case PROACTIVE_CARE_IS_AUTHORIZED -> location.proactiveCare();
            case ENROLLMENT_FORM_IS_FILED -> location.formFiled();
        };
    }

    private TableOne.Row row(InsightOnlineFeature feature) {
        TableOne.Row row = rows.get(feature);
        if (row == null) {
            throw new IllegalStateException("no row says anything about " + feature);
        }
        return row;
    }
}
