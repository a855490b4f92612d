package io.channelpartners.core.law;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.law.LyingProxy.Lie;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.law.Law;
import io.channelpartners.testkit.law.LibraryUnderTest;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationAccess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each law notices a library that breaks it: an entry interface with one wrong answer. */
class BrokenLawsTest {

    private static final FeatureSet NOTHING = FeatureSet.of();
    private static final FeatureSet ALL = FeatureSet.of(InsightOnlineFeature.values());

    private final CustomerEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(PartnerRole.RESELLER, "30523182")
            .withPartner("99", PartnerStanding.none())
            .withDevice("dl380-07")
            .servicedBy("81261689")
            .withDevice("msa-02")
            .connectedDirectly()
            .environment();

    private static Lie about(Law law) {
        return switch (law) {
            case ONE_HOLDER_PER_ROLE ->
                Lie.about(AccessReview.class, "channelPartners", (review, said, asked) -> oneMore(said));
            case SERVICE_PARTNERS_SEE_MORE ->
                features((review, location, device, truth) -> holds(review, location, device) ? NOTHING : truth);
            case GIVING_HIDES_NOTHING ->
                features((review, location, device, truth) ->
                        environment(review).optIn().environment().isGiven() ? NOTHING : truth);
            case NOTHING_WITHOUT_A_ROLE ->
                features((review, location, device, truth) ->
                        environment(review).integration().isEnabled() ? truth : ALL);
            case UNKNOWN_SHOWS_NO_MORE ->
                features((review, location, device, truth) -> environment(review)
                                .partners()
                                .find(location)
                                .filter(partner -> partner.standing().reseller() == Answer.UNKNOWN)
                                .isPresent()
                        ? ALL
                        : truth);
            case ONE_ANSWER ->
                Lie.about(LocationAccess.class, "count", (review, said, asked) -> (Integer) said.orElseThrow() + 1);
            case NAMES_AND_ORDER_DO_NOT_MATTER ->
                features((review, location, device, truth) -> device.value().startsWith("msa") ? NOTHING : ALL);
            case REPAIRS_FLIP_THE_ANSWER ->
                Lie.about(
                        LocationAccess.class,
                        "explain",
                        (review, said, asked) -> withAnotherRepair((Explanation) said.orElseThrow()));
            case HISTORY_REPLAYS ->
                Lie.about(ChannelPartners.class, "environmentAt", (review, said, asked) -> Optional.empty());
            case PARTS_ANSWER_ALIKE -> Lie.about(DeviceReview.class, "whoSees", (review, said, asked) -> List.of());
            case SUMMARIES_COUNT_ALIKE ->
                Lie.about(AccessSummary.class, "channelPartners", (review, said, asked) -> oneMore(said));
            case PREVIEWS_ARE_EXACT -> Lie.about(AccessImpact.class, "features", (review, said, asked) -> List.of());
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_law_does_not_hold_for_the_library_that_breaks_it(Law law) {
        LibraryUnderTest liar =
                (store, clock) -> LyingProxy.of(ChannelPartners.class, LawsTest.LIBRARY.over(store, clock), about(law));
        AssertionError broken =
                assertThrows(AssertionError.class, () -> law.check(acme, liar, new InMemoryEnvironmentStore()));
        assertTrue(String.valueOf(broken.getMessage()).startsWith(law.number() + " ("), broken::toString);
    }

    @Test
    void every_law_holds_without_a_lie() {
        for (Law law : Law.values()) {
            law.check(acme, LawsTest.LIBRARY, new InMemoryEnvironmentStore());
        }
    }

    /** A wrong answer about what a device shows. */
    private interface Wrong {
        FeatureSet of(AccessReview review, PartnerLocationId location, DeviceId device, FeatureSet truth);
    }

    private static Lie features(Wrong wrong) {
        return Lie.about(
                LocationAccess.class,
                "features",
                (path, said, asked) -> wrong.of(
                        path.find(AccessReview.class),
                        path.find(LocationAccess.class).location(),
                        (DeviceId) asked.get(0),
                        (FeatureSet) said.orElseThrow()));
    }

    private static Explanation withAnotherRepair(Explanation truth) {
        return new Explanation(
                truth.device(),
                truth.feature(),
                truth.location(),
                truth.decision(),
                truth.paths(),
                truth.facts(),
                List.of(new Repair(PartnerLocationId.of("99"), Set.of(RepairAct.LINK_OR_SHARE))));
    }

    private static boolean holds(AccessReview review, PartnerLocationId location, DeviceId device) {
        return environment(review)
                .holding(device, PartnerRole.SERVICE_PARTNER)
                .flatMap(holding -> holding.partner())
                .filter(Predicate.isEqual(location))
                .isPresent();
    }

    private static CustomerEnvironment environment(AccessReview review) {
        return review.snapshot().environment();
    }

    private static List<ListedPartner> oneMore(Optional<Object> said) {
        return ((List<?>) said.orElseThrow())
                .stream()
                        .map(ListedPartner.class::cast)
                        .map(partner -> new ListedPartner(
                                partner.partner(),
                                partner.fresh(),
                                partner.defaultOf(),
                                new HeldDevices(partner.reseller().individually() + 1, 0),
                                partner.servicePartner()))
                        .toList();
    }
}
