package io.channelpartners.core.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.Columns;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.list.Cursors;
import io.channelpartners.core.reference.ReferenceCase;
import io.channelpartners.core.reference.ReferencePolicy;
import io.channelpartners.core.reference.ReferencePolicy.Circumstances;
import io.channelpartners.core.reference.ReferencePolicy.Location;
import io.channelpartners.core.reference.Verdict;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A viewer linked to two locations: every way in which both can stand with HPE and hold the roles of a device. */
class TwoLocationsTest {

    private static final PartnerLocationId FIRST = PartnerLocationId.of("100");
    private static final PartnerLocationId SECOND = PartnerLocationId.of("200");
    private static final List<String> HOLDERS = List.of("100", "200", "300");
    private static final ReferencePolicy REFERENCE = new ReferencePolicy();
    private static final List<InsightRsGeneration> GENERATIONS =
            List.of(InsightRsGeneration.V7, InsightRsGeneration.OTHER, InsightRsGeneration.UNKNOWN);
    private static final List<InsightOnlineFeature> FEATURES = List.of(InsightOnlineFeature.values());

    /** A device as the reference sees it, with the roles that each location holds; the standings come later. */
    private record Case(DeviceId device, Circumstances circumstances, Location first, Location second) {}

    @ParameterizedTest(name = "integrated: {0}")
    @ValueSource(booleans = {true, false})
    @Rule({"CP-55", "CP-56", "CP-59", "CP-60"})
    void are_united_and_the_path_that_got_furthest_gives_the_reason(boolean integrated) {
        CustomerEnvironment environment = environment(integrated);
        ReferenceCase reference = new ReferenceCase(environment, SettableClock.START, Freshness.standard());
        List<Case> cases = environment.devices().all().stream()
                .map(device -> new Case(
                        device.id(),
                        reference.circumstances(device.id()),
                        reference.location(FIRST, device.id(), Answer.YES, Standings.full()),
                        reference.location(SECOND, device.id(), Answer.YES, Standings.full())))
                .toList();
        Optional<EnvironmentColumns> columns = Optional.of(Columns.of(environment));
        List<PartnerStanding> standings = standings();
        int cells = 0;
        for (PartnerStanding first : standings) {
            for (PartnerStanding second : standings) {
                ViewerView view = ViewerView.of(
                        EnvironmentId.of("two"),
                        SettableClock.START,
                        columns,
                        NamedDevices.all(),
                        Cursors.OF_DEVICES,
                        recognized(second, first),
                        Answer.NO,
                        true);
                for (Case one : cases) {
                    List<Location> locations = List.of(with(one.first(), first), with(one.second(), second));
                    cells += assertAgrees(view, one, locations);
                }
            }
        }
        System.out.println(
                "two locations, integrated " + integrated + ": " + cells + " cells agree with the rule book");
    }

    private static int assertAgrees(ViewerView view, Case one, List<Location> locations) {
        boolean held = isHeld(one.first()) || isHeld(one.second());
        for (InsightOnlineFeature feature : FEATURES) {
            Verdict verdict = REFERENCE.decide(feature, one.circumstances(), locations);
            AccessDecision expected = held
                    ? verdict.decision()
                    : AccessDecision.stopped(Answer.NO, AccessCondition.LOCATION_HOLDS_A_ROLE); // CP-59
            AccessDecision decision = view.decide(one.device(), feature);
            if (!expected.equals(decision) || view.isVisible(one.device(), feature) != expected.isVisible()) {
                assertEquals(expected, decision, () -> feature + " by " + one.circumstances() + " and " + locations);
            }
        }
        return FEATURES.size();
    }

    private static boolean isHeld(Location location) {
        return location.holdsReseller() == Answer.YES || location.holdsServicePartner() == Answer.YES;
    }

    /** The order in which a directory names them must not matter. */
    private static List<ViewerLocation> recognized(PartnerStanding second, PartnerStanding first) {
        return List.of(new ViewerLocation(SECOND, Answer.YES, second), new ViewerLocation(FIRST, Answer.YES, first));
    }

    private static Location with(Location location, PartnerStanding standing) {
        return new Location(
                location.id(),
                location.recognized(),
                location.holdsReseller(),
                location.holdsServicePartner(),
                standing.reseller(),
                standing.servicePartner(),
                standing.proactiveCare(),
                standing.enrollmentForm());
    }

    /** Each slot held by the first, the second or a third location; covered, not covered or unknown; opted in or not. */
    private static CustomerEnvironment environment(boolean integrated) {
        AnEnvironment sentence = AnEnvironment.called("two").optedIn();
        sentence = integrated ? sentence.integrated() : sentence;
        int number = 0;
        for (String reseller : HOLDERS) {
            for (String servicePartner : HOLDERS) {
                for (InsightRsGeneration generation : GENERATIONS) {
                    sentence = sentence.withDevice("central-" + number)
                            .reportedBy(generation)
                            .resoldBy(reseller)
                            .servicedBy(servicePartner);
                    sentence = sentence.withDevice("direct-" + number++)
                            .reportedBy(generation)
                            .connectedDirectly()
                            .resoldBy(reseller)
                            .servicedBy(servicePartner);
                }
            }
        }
        return sentence.environment();
    }

    /** Both authorizations in every combination; for proactive care and form, the pairs that a path can distinguish. */
    private static List<PartnerStanding> standings() {
        List<PartnerStanding> standings = new ArrayList<>();
        for (Answer reseller : Answer.values()) {
            for (Answer servicePartner : Answer.values()) {
                for (Answer care : Answer.values()) {
                    for (Answer form : care == Answer.YES ? Answer.values() : new Answer[] {Answer.YES}) {
                        standings.add(PartnerStanding.builder()
                                .reseller(reseller)
                                .servicePartner(servicePartner)
                                .proactiveCare(care)
                                .enrollmentForm(form)
                                .build());
                    }
                }
            }
        }
        return standings;
    }
}
