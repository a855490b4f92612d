package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.partner.Answer;
import io.channelpartners.testkit.Rule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws over the whole space of facts; what is visible comes from the compiled policy, which agrees with the readable one. */
class AccessLawsTest {

    private static final FeatureSet[] VISIBLE = new FeatureSet[FactSpace.SIZE];

    @BeforeAll
    static void ask_the_policy_at_every_point() {
        for (int point = 0; point < FactSpace.SIZE; point++) {
            VISIBLE[point] = CompiledPolicy.features(FactSpace.facts(point).yes());
        }
    }

    @Test
    @Rule("L-2")
    void a_service_partner_sees_at_least_what_a_reseller_would_see() {
        assertEquals(
                List.of(),
                FactSpace.some(point -> FactSpace.answer(point, Fact.HELD_AS_SERVICE_PARTNER) == Answer.NO
                        && hides(point, withTheRolesExchanged(point))));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Fact.class)
    @Rule("L-3")
    void a_no_that_becomes_a_yes_hides_nothing(Fact fact) {
        assertEquals(
                List.of(),
                FactSpace.some(point -> FactSpace.answer(point, fact) == Answer.NO
                        && hides(point, FactSpace.with(point, fact, Answer.YES))));
    }

    @Test
    @Rule({"L-4", "CP-43"})
    void nothing_is_visible_where_the_integration_is_off() {
        assertEquals(
                List.of(),
                FactSpace.some(point -> FactSpace.answer(point, Fact.INTEGRATION_IS_ENABLED) == Answer.NO
                        && !VISIBLE[point].isEmpty()));
    }

    @Test
    @Rule("L-4")
    void nothing_is_visible_where_no_role_is_held() {
        assertEquals(
                List.of(),
                FactSpace.some(point -> FactSpace.answer(point, Fact.HELD_AS_RESELLER) == Answer.NO
                        && FactSpace.answer(point, Fact.HELD_AS_SERVICE_PARTNER) == Answer.NO
                        && !VISIBLE[point].isEmpty()));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Fact.class)
    @Rule({"L-5", "CP-56"})
    void an_unknown_in_place_of_a_yes_shows_nothing_more(Fact fact) {
        assertEquals(
                List.of(),
                FactSpace.some(point -> FactSpace.answer(point, fact) == Answer.YES
                        && hides(FactSpace.with(point, fact, Answer.UNKNOWN), point)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Fact.class)
    @Rule("CP-56")
    void an_unknown_shows_exactly_what_a_no_shows(Fact fact) {
        assertEquals(
                List.of(),
                FactSpace.some(point -> FactSpace.answer(point, fact) == Answer.UNKNOWN
                        && !VISIBLE[point].equals(VISIBLE[FactSpace.with(point, fact, Answer.NO)])));
    }

    /** Whether something that is visible at one point is not at another. */
    private static boolean hides(int before, int after) {
        return !VISIBLE[before].union(VISIBLE[after]).equals(VISIBLE[after]);
    }

    private static int withTheRolesExchanged(int point) {
        int exchanged = point;
        exchanged =
                FactSpace.with(exchanged, Fact.HELD_AS_RESELLER, FactSpace.answer(point, Fact.HELD_AS_SERVICE_PARTNER));
        exchanged =
                FactSpace.with(exchanged, Fact.HELD_AS_SERVICE_PARTNER, FactSpace.answer(point, Fact.HELD_AS_RESELLER));
        exchanged = FactSpace.with(
                exchanged, Fact.AUTHORIZED_AS_RESELLER, FactSpace.answer(point, Fact.AUTHORIZED_AS_SERVICE_PARTNER));
        return FactSpace.with(
                exchanged, Fact.AUTHORIZED_AS_SERVICE_PARTNER, FactSpace.answer(point, Fact.AUTHORIZED_AS_RESELLER));
    }
}
