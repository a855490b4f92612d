package io.channelpartners.core.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.EnvironmentsAtWordBounds;
import io.channelpartners.core.reference.ReferenceCase;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One answer (L-6): singly, all features, counted, and as the rule book says. */
class CustomerReviewPropertyTest {

    private static final Duration AGE = Duration.ofHours(24);
    private static final Instant NOW = SettableClock.START.plus(Duration.ofHours(1));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Rule({"L-6", "CP-20", "CP-40", "CP-52", "CP-54"})
    void decides_as_the_rule_book(@ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment environment) {
        assertDecidesAsTheRuleBook(environment, NOW);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Rule({"L-6", "CP-56"})
    void decides_as_the_rule_book_with_standings_that_no_longer_count(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment environment) {
        assertDecidesAsTheRuleBook(environment, SettableClock.START.plus(AGE).plusNanos(1));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-6")
    void a_single_question_all_features_and_the_count_agree_with_the_decision(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment environment) {
        AccessReview review = Views.review(environment, NOW);
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            LocationAccess access = review.of(location);
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                int visible = 0;
                for (Device device : environment.devices().all()) {
                    boolean decided = access.decide(device.id(), feature).isVisible();
                    assertEquals(decided, access.isVisible(device.id(), feature));
                    assertEquals(decided, access.features(device.id()).contains(feature));
                    visible += decided ? 1 : 0;
                }
                assertEquals(visible, access.count(feature), feature::toString);
            }
        }
    }

    private static void assertDecidesAsTheRuleBook(CustomerEnvironment environment, Instant now) {
        AccessReview review = Views.review(environment, now);
        ReferenceCase reference = new ReferenceCase(environment, now, Freshness.standard());
        List<PartnerLocationId> locations = new ArrayList<>(ChannelPartnersDomain.LOCATIONS);
        locations.add(PartnerLocationId.of("not-listed"));
        List<DeviceId> devices = new ArrayList<>(
                environment.devices().all().stream().map(Device::id).toList());
        devices.add(DeviceId.of("not-registered"));
        for (PartnerLocationId location : locations) {
            LocationAccess access = review.of(location);
            for (DeviceId device : devices) {
                for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                    assertEquals(
                            reference.decide(location, device, feature),
                            access.decide(device, feature),
                            () -> feature + " of " + device + " for " + location);
                }
            }
        }
    }
}
