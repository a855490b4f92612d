package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;

/** The policy as text for people: what must hold for each feature and role, and what the answer is if one thing does not. */
final class DecisionTable {

    private static final String HEAD = """
            WHO SEES WHAT

            For each feature and role: everything that must hold so that a partner's user sees the feature of a device,
            and, for each of these, the condition at which the decision stops if it alone does not hold.
            Where it is not known to hold, the decision stops at the same condition and says "unknown" in place of "no".

            Written by DecisionTableTest from the policy in the source. To accept a changed policy, run the build with
            -Dchannelpartners.acceptDecisions=true and read the difference.
            """;

    private DecisionTable() {}

    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            text.append("\n\n").append(feature).append('\n');
            for (PartnerRole role : PartnerRole.values()) {
                append(text, feature, role);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, InsightOnlineFeature feature, PartnerRole role) {
        AccessFacts all = onlyAs(role);
        AccessDecision best = AccessPolicy.decide(feature, all);
        text.append('\n').append("  as ").append(name(role));
        if (!best.isVisible()) {
            text.append(": never. The decision stops at ").append(said(best)).append('\n');
            return;
        }
        text.append(", if\n");
        for (Fact fact : Fact.values()) {
            AccessDecision no = AccessPolicy.decide(feature, all.with(fact, Answer.NO));
            if (!no.isVisible()) {
                text.append(line(words(fact), said(no)));
                requireTheSameStop(feature, fact, no, AccessPolicy.decide(feature, all.with(fact, Answer.UNKNOWN)));
            }
        }
    }

    /** Everything holds for this role, nothing for the other one. */
    private static AccessFacts onlyAs(PartnerRole role) {
        AccessFacts facts = AccessFacts.none();
        for (Fact fact : Fact.values()) {
            facts = facts.with(fact, Answer.YES);
        }
        PartnerRole other = switch (role) {
            case RESELLER -> PartnerRole.SERVICE_PARTNER;
            case SERVICE_PARTNER -> PartnerRole.RESELLER;
        };
        return facts.with(Fact.held(other), Answer.NO).with(Fact.authorized(other), Answer.NO);
    }

    /** The sentence about "unknown" in the head is true, or there is no table. */
    private static void requireTheSameStop(
            InsightOnlineFeature feature, Fact fact, AccessDecision no, AccessDecision unknown) {
        if (unknown.answer() != Answer.UNKNOWN || !unknown.unmetCondition().equals(no.unmetCondition())) {
            throw new AssertionError(feature + " with " + fact + " unknown is " + unknown + ", with no it is " + no);
        }
    }

    private static String line(String fact, String stop) {
        return String.format("    %-58s else %s%n", fact, stop).replace(System.lineSeparator(), "\n");
    }

    private static String said(AccessDecision decision) {
        return decision.unmetCondition().orElseThrow() + ": " + (decision.answer() == Answer.NO ? "no" : "unknown");
    }

    private static String name(PartnerRole role) {
        return switch (role) {
            case RESELLER -> "reseller";
            case SERVICE_PARTNER -> "service partner";
        };
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case DEVICE_IS_KNOWN -> "the device is registered";
            case INTEGRATION_IS_ENABLED -> "the customer has enabled Insight Online";
            case VIEWER_IS_RECOGNIZED -> "the user belongs to the location, or it shares with them";
            case HELD_AS_RESELLER -> "the location is reseller of the device";
            case HELD_AS_SERVICE_PARTNER -> "the location is service partner of the device";
            case AUTHORIZED_AS_RESELLER -> "HPE authorizes the location as reseller";
            case AUTHORIZED_AS_SERVICE_PARTNER -> "HPE authorizes the location as service partner";
            case OPTED_IN -> "the customer has given opt-in for the device";
            case GENERATION_IS_COVERED -> "the device is reported by Insight RS 5 or 7";
            case PROACTIVE_CARE_IS_AUTHORIZED -> "HPE authorizes the location for proactive care";
            case ENROLLMENT_FORM_IS_FILED -> "the location's enrollment form is filed";
        };
    }
}
