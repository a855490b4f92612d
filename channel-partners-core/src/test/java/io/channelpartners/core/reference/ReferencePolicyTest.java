package io.channelpartners.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.reference.ReferencePolicy.Circumstances;
import io.channelpartners.core.reference.ReferencePolicy.Location;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the reference itself, by the sentences of CP-55 that decide between paths. */
class ReferencePolicyTest {

    private static final Circumstances ALL_YES = new Circumstances(Answer.YES, Answer.YES, Answer.YES, Answer.YES);

    private final ReferencePolicy policy = new ReferencePolicy();

    @Test
    @Rule("CP-55")
    void prefers_unknown_to_no_even_if_role_and_location_are_later() {
        Verdict verdict = decide(
                InsightOnlineFeature.WARRANTY_STATUS,
                location("100", Answer.NO, Answer.NO),
                location("200", Answer.NO, Answer.UNKNOWN));
        assertEquals(Answer.UNKNOWN, verdict.answer());
        assertEquals(AccessCondition.LOCATION_IS_AUTHORIZED, verdict.stop());
        assertEquals("200", verdict.location());
        assertEquals(PartnerRole.SERVICE_PARTNER, verdict.role());
    }

    @Test
    @Rule("CP-55")
    void prefers_the_reseller_to_the_service_partner_even_if_its_location_is_later() {
        Verdict verdict = decide(
                InsightOnlineFeature.WARRANTY_STATUS,
                holding("100", Answer.NO, Answer.YES),
                holding("200", Answer.YES, Answer.NO));
        assertEquals("200", verdict.location());
        assertEquals(PartnerRole.RESELLER, verdict.role());
    }

    @Test
    @Rule("CP-55")
    void prefers_the_lower_location_if_all_else_is_equal() {
        Verdict verdict = decide(
                InsightOnlineFeature.WARRANTY_STATUS,
                location("200", Answer.NO, Answer.NO),
                location("100", Answer.NO, Answer.NO));
        assertEquals("100", verdict.location());
    }

    private Verdict decide(InsightOnlineFeature feature, Location... locations) {
        return policy.decide(feature, ALL_YES, List.of(locations));
    }

    private static Location location(String id, Answer reseller, Answer servicePartner) {
        return new Location(id, Answer.YES, Answer.YES, Answer.YES, reseller, servicePartner, Answer.YES, Answer.YES);
    }

    /** Neither role is authorized. */
    private static Location holding(String id, Answer reseller, Answer servicePartner) {
        return new Location(id, Answer.YES, reseller, servicePartner, Answer.NO, Answer.NO, Answer.YES, Answer.YES);
    }
}
