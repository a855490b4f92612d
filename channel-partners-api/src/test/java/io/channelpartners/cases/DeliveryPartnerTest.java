package io.channelpartners.cases;

import static io.channelpartners.partner.Answer.NO;
import static io.channelpartners.partner.Answer.UNKNOWN;
import static io.channelpartners.partner.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who delivers break-fix, for every holder and every answer. */
class DeliveryPartnerTest {

    private static final PartnerLocationId PARTNER = PartnerLocationId.of("30523182");
    private static final DeliveryPartner DELIVERS = new DeliveryPartner.ServicePartner(PARTNER);
    private static final DeliveryPartner HPE = new DeliveryPartner.Hpe();
    private static final DeliveryPartner CANNOT_BE_TOLD = new DeliveryPartner.Unknown(PARTNER);

    // spotless:off
    static Stream<Arguments> answers() {
        return Stream.of(
                //           authorized  case routing  delivery partner
                Arguments.of(YES,        YES,          DELIVERS),
                Arguments.of(YES,        NO,           HPE),
                Arguments.of(YES,        UNKNOWN,      CANNOT_BE_TOLD),
                Arguments.of(NO,         YES,          HPE),
                Arguments.of(NO,         NO,           HPE),
                Arguments.of(NO,         UNKNOWN,      HPE),
                Arguments.of(UNKNOWN,    YES,          CANNOT_BE_TOLD),
                Arguments.of(UNKNOWN,    NO,           HPE),
                Arguments.of(UNKNOWN,    UNKNOWN,      CANNOT_BE_TOLD));
    }
    // spotless:on

    @ParameterizedTest(name = "authorized {0}, case routing {1}: {2}")
    @MethodSource("answers")
    @Rule("CP-70")
    void is_the_holder_if_it_is_authorized_and_its_case_routing_is_set_up(
            Answer authorized, Answer routed, DeliveryPartner expected) {
        PartnerStanding standing = standing(authorized, routed);

        assertEquals(expected, DeliveryPartner.of(new Holding.Individual(PARTNER), standing));
        assertEquals(expected, DeliveryPartner.of(new Holding.ByDefault(PARTNER), standing));
    }

    @ParameterizedTest(name = "authorized {0}, case routing {1}")
    @MethodSource("answers")
    @Rule("CP-70")
    void is_hpe_if_no_partner_holds_the_role_whatever_the_standing(
            Answer authorized, Answer routed, DeliveryPartner ofAPartner) {
        assertEquals(HPE, DeliveryPartner.of(new Holding.ByHpe(), standing(authorized, routed)));
    }

    @Test
    @Rule({"CP-57", "CP-70"})
    void does_not_depend_on_enrollment_form_proactive_care_or_resale() {
        PartnerStanding standing = PartnerStanding.builder()
                .reseller(NO)
                .servicePartner(YES)
                .proactiveCare(NO)
                .enrollmentForm(NO)
                .caseRouting(YES)
                .build();

        assertEquals(DELIVERS, DeliveryPartner.of(new Holding.ByDefault(PARTNER), standing));
    }

    private static PartnerStanding standing(Answer authorized, Answer routed) {
        return PartnerStanding.builder()
                .servicePartner(authorized)
                .caseRouting(routed)
                .build();
    }
}
