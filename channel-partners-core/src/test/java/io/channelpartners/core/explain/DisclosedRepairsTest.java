package io.channelpartners.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.core.view.Views;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A disclosed repair reveals nothing beyond what the paths reveal; and which repairs of two locations are disclosed. */
class DisclosedRepairsTest {

    private static final PartnerLocationId NORD = PartnerLocationId.of("30523182");
    private static final PartnerLocationId SUED = PartnerLocationId.of("81261689");
    private static final DeviceId DL380 = DeviceId.of("dl380-07");
    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final Set<RepairAct> FOR_BOTH =
            Set.of(RepairAct.ENABLE_INTEGRATION, RepairAct.GIVE_OPT_IN, RepairAct.CHECK_AGAIN);

    /** In each of 36 environments and for each of 81 standings, equal features and paths have equal explanations. */
    @Test
    @Rule("CP-59")
    void says_nothing_of_the_environment_that_the_paths_do_not_say() {
        List<CustomerEnvironment> environments = environments();
        List<PartnerStanding> standings = standings();
        int explanations = 0;
        for (PartnerStanding standing : standings) {
            Map<List<Object>, PartnerExplanation> byPaths = new HashMap<>();
            for (CustomerEnvironment environment : environments) {
                for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                    PartnerExplanation why = Views.view(environment, new ViewerLocation(NORD, Answer.YES, standing))
                            .explain(DL380, feature);
                    PartnerExplanation same = byPaths.computeIfAbsent(List.of(feature, why.paths()), paths -> why);
                    assertEquals(same, why);
                    assertEquals(same.toString(), why.toString());
                    explanations++;
                }
            }
        }
        assertEquals(36 * 81 * 12, explanations);
    }

    /** For one location that holds a role, in the same space, either all repairs of L-8 are disclosed or none. */
    @Test
    @Rule({"CP-59", "L-8"})
    void tells_the_customers_repairs_of_a_location_or_none() {
        int disclosed = 0;
        for (AccessFacts facts : states(new Random(1), 5_000)) {
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                LocationFacts location = new LocationFacts(NORD, facts);
                List<Repair> repairs = DisclosedRepairs.of(feature, location.decide(feature), List.of(location));
                if (!repairs.isEmpty()) {
                    assertEquals(location.repairs(feature), repairs);
                    disclosed++;
                }
            }
        }
        assertTrue(disclosed > 1_000, "of " + disclosed + " repairs nothing can be learnt");
    }

    @Test
    @Rule({"CP-55", "L-8"})
    void tells_the_smallest_of_two_locations_together() {
        Random random = new Random(2);
        int disclosed = 0;
        for (AccessFacts nord : states(random, 3_000)) {
            AccessFacts sued = likeItsDevice(nord, states(random, 1).get(0));
            List<LocationFacts> both = List.of(new LocationFacts(NORD, nord), new LocationFacts(SUED, sued));
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                AccessDecision decision = Decisions.furthest(
                        both.get(0).decide(feature), both.get(1).decide(feature));
                List<Repair> repairs = DisclosedRepairs.of(feature, decision, both);
                if (!repairs.isEmpty()) {
                    Set<Set<String>> tagged = new HashSet<>();
                    repairs.forEach(repair -> tagged.add(tagged(repair)));
                    assertEquals(smallest(feature, both), tagged, () -> feature + " of " + both);
                    assertEquals(tagged.size(), repairs.size(), () -> feature + " of " + both);
                    disclosed++;
                }
            }
        }
        assertTrue(disclosed > 500, "of " + disclosed + " repairs nothing can be learnt");
    }

    /** The smallest sets of acts of both locations, each with its location; none contains another. */
    private static Set<Set<String>> smallest(InsightOnlineFeature feature, List<LocationFacts> both) {
        Set<Set<String>> all = new HashSet<>();
        both.forEach(location -> location.repairs(feature).forEach(repair -> all.add(tagged(repair))));
        Set<Set<String>> smallest = new HashSet<>(all);
        smallest.removeIf(one -> all.stream().anyMatch(other -> !other.equals(one) && one.containsAll(other)));
        return smallest;
    }

    private static Set<String> tagged(Repair repair) {
        Set<String> tagged = new HashSet<>();
        repair.acts().forEach(act -> tagged.add(FOR_BOTH.contains(act) ? act.name() : act + " " + repair.location()));
        return tagged;
    }

    /** States of a recognized location that holds a role on a known device. */
    private static List<AccessFacts> states(Random random, int number) {
        List<AccessFacts> states = new ArrayList<>();
        while (states.size() < number) {
            AccessFacts facts = AccessFacts.none();
            for (Fact fact : Fact.values()) {
                facts = facts.with(fact, ANSWERS.get(random.nextInt(3)));
            }
            facts = facts.with(Fact.DEVICE_IS_KNOWN, Answer.YES)
                    .with(Fact.VIEWER_IS_RECOGNIZED, Answer.YES)
                    .with(Fact.INTEGRATION_IS_ENABLED, Answer.of(random.nextInt(4) > 0))
                    .with(Fact.OPTED_IN, Answer.of(random.nextBoolean()));
            boolean reseller = random.nextBoolean();
            facts = facts.with(Fact.HELD_AS_RESELLER, Answer.of(reseller))
                    .with(Fact.HELD_AS_SERVICE_PARTNER, Answer.of(!reseller || random.nextBoolean()));
            states.add(facts);
        }
        return states;
    }

    /** The same device and environment, seen by another location. */
    private static AccessFacts likeItsDevice(AccessFacts device, AccessFacts location) {
        AccessFacts facts = location;
        for (Fact shared : List.of(Fact.INTEGRATION_IS_ENABLED, Fact.OPTED_IN, Fact.GENERATION_IS_COVERED)) {
            facts = facts.with(shared, device.answer(shared));
        }
        return facts;
    }

    private static List<CustomerEnvironment> environments() {
        List<CustomerEnvironment> environments = new ArrayList<>();
        for (int roles = 1; roles <= 3; roles++) {
            for (InsightRsGeneration generation :
                    List.of(InsightRsGeneration.V7, InsightRsGeneration.OTHER, InsightRsGeneration.UNKNOWN)) {
                AnEnvironment made =
                        AnEnvironment.called("acme-01").withDevice("dl380-07").reportedBy(generation);
                made = (roles & 1) != 0 ? made.resoldBy("30523182") : made;
                made = (roles & 2) != 0 ? made.servicedBy("30523182") : made;
                environments.add(made.environment());
                environments.add(made.optedIn().environment());
                environments.add(made.integrated().environment());
                environments.add(made.integrated().optedIn().environment());
            }
        }
        return environments;
    }

    private static List<PartnerStanding> standings() {
        List<PartnerStanding> standings = new ArrayList<>();
        for (Answer reseller : Answer.values()) {
            for (Answer servicePartner : Answer.values()) {
                for (Answer proactiveCare : Answer.values()) {
                    for (Answer enrollmentForm : Answer.values()) {
                        standings.add(PartnerStanding.builder()
                                .reseller(reseller)
                                .servicePartner(servicePartner)
                                .proactiveCare(proactiveCare)
                                .enrollmentForm(enrollmentForm)
                                .build());
                    }
                }
            }
        }
        return standings;
    }
}
