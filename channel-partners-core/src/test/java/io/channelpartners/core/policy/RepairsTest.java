package io.channelpartners.core.policy;

import static io.channelpartners.access.InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.SUPPORT_CASE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.explanation.RepairAct.ASSIGN_AS_RESELLER;
import static io.channelpartners.explanation.RepairAct.ASSIGN_AS_SERVICE_PARTNER;
import static io.channelpartners.explanation.RepairAct.AUTHORIZE_AS_RESELLER;
import static io.channelpartners.explanation.RepairAct.AUTHORIZE_AS_SERVICE_PARTNER;
import static io.channelpartners.explanation.RepairAct.CHECK_AGAIN;
import static io.channelpartners.explanation.RepairAct.ENABLE_INTEGRATION;
import static io.channelpartners.explanation.RepairAct.FILE_ENROLLMENT_FORM;
import static io.channelpartners.explanation.RepairAct.GIVE_OPT_IN;
import static io.channelpartners.explanation.RepairAct.LINK_OR_SHARE;
import static io.channelpartners.explanation.RepairAct.REGISTER_DEVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.Answer;
import io.channelpartners.testkit.Rule;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The repairs of every feature in every state of the facts, and what they are in some. */
class RepairsTest {

    private static final List<InsightOnlineFeature> FEATURES = List.of(InsightOnlineFeature.values());

    private static final AccessFacts ALL = FactStates.all(Answer.YES);

    /** Follows from the next one, which finds the same repairs in another way. */
    @Test
    @Tag("long")
    @Rule("L-8")
    void flips_every_decision_and_no_repair_does_so_without_one_of_its_acts() {
        SmallestActs policy = new SmallestActs();
        AtomicInteger cells = new AtomicInteger();
        FactStates.forEach(facts -> {
            for (InsightOnlineFeature feature : FEATURES) {
                cells.incrementAndGet();
                for (Set<RepairAct> repair : Repairs.of(feature, facts)) {
                    assertFalse(policy.isVisible(feature, facts), () -> repair + " of what is visible in " + facts);
                    assertTrue(
                            policy.isVisible(feature, Repairs.applied(repair, facts)), () -> repair + " in " + facts);
                    for (RepairAct act : repair) {
                        Set<RepairAct> part = EnumSet.copyOf(repair);
                        part.remove(act);
                        assertFalse(
                                policy.isVisible(feature, Repairs.applied(part, facts)), () -> part + " in " + facts);
                    }
                }
            }
        });
        assertEquals(FactStates.SIZE * FEATURES.size(), cells.get());
    }

    @Test
    @Rule("L-8")
    void finds_all_smallest_sets_of_acts_and_nothing_else() {
        SmallestActs smallest = new SmallestActs();
        AtomicInteger cells = new AtomicInteger();
        FactStates.forEach(facts -> {
            List<Set<Set<RepairAct>>> expected = smallest.of(facts);
            for (int feature = 0; feature < FEATURES.size(); feature++) {
                cells.incrementAndGet();
                List<Set<RepairAct>> repairs = Repairs.of(FEATURES.get(feature), facts);
                InsightOnlineFeature asked = FEATURES.get(feature);
                assertEquals(expected.get(feature), new HashSet<>(repairs), () -> asked + " in " + facts);
                assertEquals(expected.get(feature).size(), repairs.size(), () -> asked + " in " + facts);
            }
        });
        assertEquals(FactStates.SIZE * FEATURES.size(), cells.get());
    }

    @Test
    @Rule({"L-5", "CP-56"})
    void shows_by_what_is_yes_alone_however_much_is_unknown() {
        SmallestActs policy = new SmallestActs();
        FactStates.forEach(facts -> {
            for (InsightOnlineFeature feature : FEATURES) {
                assertEquals(
                        AccessPolicy.decide(feature, facts).isVisible(),
                        policy.isVisible(feature, facts),
                        () -> feature + " in " + facts);
            }
        });
    }

    @Test
    @Rule({"L-8", "CP-52"})
    void leaves_unrepaired_exactly_what_a_generation_withholds() {
        SmallestActs policy = new SmallestActs();
        FactStates.forEach(facts -> {
            for (InsightOnlineFeature feature : FEATURES) {
                boolean withheld =
                        feature == GPP_CONFIGURATION_REPORT && facts.answer(Fact.GENERATION_IS_COVERED) != Answer.YES;
                assertEquals(
                        policy.isVisible(feature, facts) || withheld,
                        Repairs.of(feature, facts).isEmpty(),
                        () -> feature + " in " + facts);
            }
        });
    }

    // spotless:off
    @ParameterizedTest
    @Rule("L-8")
    @CsvSource({
        "REGISTER_DEVICE,              DEVICE_IS_KNOWN,               CUSTOMER",
        "ENABLE_INTEGRATION,           INTEGRATION_IS_ENABLED,        CUSTOMER",
        "ASSIGN_AS_RESELLER,           HELD_AS_RESELLER,              CUSTOMER",
        "ASSIGN_AS_SERVICE_PARTNER,    HELD_AS_SERVICE_PARTNER,       CUSTOMER",
        "GIVE_OPT_IN,                  OPTED_IN,                      CUSTOMER",
        "LINK_OR_SHARE,                VIEWER_IS_RECOGNIZED,          PARTNER",
        "FILE_ENROLLMENT_FORM,         ENROLLMENT_FORM_IS_FILED,      PARTNER",
        "AUTHORIZE_AS_RESELLER,        AUTHORIZED_AS_RESELLER,        HPE",
        "AUTHORIZE_AS_SERVICE_PARTNER, AUTHORIZED_AS_SERVICE_PARTNER, HPE",
        "AUTHORIZE_PROACTIVE_CARE,     PROACTIVE_CARE_IS_AUTHORIZED,  HPE",
    })
    // spotless:on
    void makes_one_fact_a_yes_by_each_act_of_one_side(RepairAct act, Fact fact, String owner) {
        assertEquals(AccessFacts.none().with(fact, Answer.YES), Repairs.applied(EnumSet.of(act), AccessFacts.none()));
        assertEquals(owner, act.owner().name());
    }

    @ParameterizedTest
    @Rule({"L-8", "CP-56"})
    @EnumSource(
            names = {
                "VIEWER_IS_RECOGNIZED",
                "AUTHORIZED_AS_RESELLER",
                "AUTHORIZED_AS_SERVICE_PARTNER",
                "PROACTIVE_CARE_IS_AUTHORIZED",
                "ENROLLMENT_FORM_IS_FILED"
            })
    void settles_by_a_check_what_is_looked_up(Fact fact) {
        AccessFacts unknown = AccessFacts.none().with(fact, Answer.UNKNOWN);

        assertEquals(AccessFacts.none().with(fact, Answer.YES), Repairs.applied(EnumSet.of(CHECK_AGAIN), unknown));
    }

    @ParameterizedTest
    @Rule({"L-8", "CP-56"})
    @EnumSource(
            names = {
                "DEVICE_IS_KNOWN",
                "INTEGRATION_IS_ENABLED",
                "HELD_AS_RESELLER",
                "HELD_AS_SERVICE_PARTNER",
                "OPTED_IN",
                "GENERATION_IS_COVERED"
            })
    void settles_nothing_else_by_a_check(Fact fact) {
        AccessFacts unknown = AccessFacts.none().with(fact, Answer.UNKNOWN);

        assertEquals(unknown, Repairs.applied(EnumSet.of(CHECK_AGAIN), unknown));
    }

    @Test
    @Rule({"L-8", "CP-56"})
    void repairs_what_is_unknown_by_checking_again_and_by_nothing_else() {
        FactStates.forEach(facts -> {
            for (InsightOnlineFeature feature : FEATURES) {
                for (Set<RepairAct> repair : Repairs.of(feature, facts)) {
                    for (Fact fact : Fact.values()) {
                        boolean isOwn = fact.act().filter(repair::contains).isPresent();
                        assertFalse(
                                isOwn && fact.isCheckable() && facts.answer(fact) == Answer.UNKNOWN,
                                () -> repair + " of " + feature + " in " + facts);
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @Rule({"L-8", "CP-56"})
    @EnumSource(Fact.class)
    void does_nothing_by_an_act_where_only_a_check_can_tell(Fact fact) {
        AccessFacts unknown = AccessFacts.none().with(fact, Answer.UNKNOWN);
        Set<RepairAct> own = EnumSet.noneOf(RepairAct.class);
        fact.act().ifPresent(own::add);

        assertEquals(
                fact.isCheckable() || own.isEmpty(),
                Repairs.applied(own, unknown).equals(unknown));
    }

    @Test
    @Rule("L-8")
    void proposes_one_act_where_one_is_missing() {
        assertEquals(List.of(Set.of(GIVE_OPT_IN)), Repairs.of(WARRANTY_STATUS, ALL.with(Fact.OPTED_IN, Answer.NO)));
        assertEquals(
                List.of(Set.of(LINK_OR_SHARE)),
                Repairs.of(WARRANTY_STATUS, ALL.with(Fact.VIEWER_IS_RECOGNIZED, Answer.NO)));
    }

    @Test
    @Rule("L-8")
    void proposes_either_role_where_none_is_held_and_the_service_partners_only_where_the_reseller_has_nothing() {
        AccessFacts nothingHeld =
                ALL.with(Fact.HELD_AS_RESELLER, Answer.NO).with(Fact.HELD_AS_SERVICE_PARTNER, Answer.NO);

        assertEquals(
                List.of(Set.of(ASSIGN_AS_RESELLER), Set.of(ASSIGN_AS_SERVICE_PARTNER)),
                Repairs.of(WARRANTY_STATUS, nothingHeld));
        assertEquals(List.of(Set.of(ASSIGN_AS_SERVICE_PARTNER)), Repairs.of(SUPPORT_CASE_REPORT, nothingHeld));
    }

    @Test
    @Rule("L-8")
    void proposes_one_check_for_all_that_is_unknown_beside_the_act_that_a_no_needs() {
        AccessFacts unknown = ALL.with(Fact.AUTHORIZED_AS_SERVICE_PARTNER, Answer.UNKNOWN)
                .with(Fact.PROACTIVE_CARE_IS_AUTHORIZED, Answer.UNKNOWN)
                .with(Fact.ENROLLMENT_FORM_IS_FILED, Answer.NO);

        assertEquals(List.of(Set.of(CHECK_AGAIN, FILE_ENROLLMENT_FORM)), Repairs.of(PROACTIVE_CARE_REPORT, unknown));
    }

    @Test
    @Rule("L-8")
    void puts_the_check_before_other_repairs_of_as_many_acts() {
        AccessFacts servicePartner =
                ALL.with(Fact.HELD_AS_RESELLER, Answer.NO).with(Fact.AUTHORIZED_AS_SERVICE_PARTNER, Answer.UNKNOWN);

        assertEquals(
                List.of(Set.of(CHECK_AGAIN), Set.of(ASSIGN_AS_RESELLER)), Repairs.of(WARRANTY_STATUS, servicePartner));
    }

    @Test
    @Rule("L-8")
    void proposes_everything_where_everything_is_missing() {
        assertEquals(
                List.of(
                        Set.of(
                                REGISTER_DEVICE,
                                ENABLE_INTEGRATION,
                                LINK_OR_SHARE,
                                ASSIGN_AS_RESELLER,
                                AUTHORIZE_AS_RESELLER,
                                GIVE_OPT_IN),
                        Set.of(
                                REGISTER_DEVICE,
                                ENABLE_INTEGRATION,
                                LINK_OR_SHARE,
                                ASSIGN_AS_SERVICE_PARTNER,
                                AUTHORIZE_AS_SERVICE_PARTNER,
                                GIVE_OPT_IN)),
                Repairs.of(WARRANTY_STATUS, AccessFacts.none()));
    }
}
