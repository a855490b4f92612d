package io.channelpartners.examples.embedding;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.VisibilityHistory;
import io.channelpartners.view.VisibilityPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of history. */
class HistoryExamplesTest {

    private final EnvironmentId acme = EnvironmentId.of("acme-01");
    private final PartnerLocationId location = PartnerLocationId.of("30523182");
    private final DeviceId dl380 = DeviceId.of("dl380-07");
    private final Actor by = Actor.of("admin");
    private final SettableClock clock = SettableClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final ChannelPartners partners = ChannelPartnersLibrary.builder()
            .environments(new InMemoryEnvironmentStore())
            .verifier(new InMemoryPartnerVerifier(clock))
            .passports(new InMemoryPassportDirectory(clock))
            .clock(clock)
            .build()
            .channelPartners();

    @BeforeEach
    void changes_an_environment_in_march() {
        CustomerEnvironment made = AnEnvironment.called("acme-01")
                .integrated()
                .withDefault(RESELLER, "30523182")
                .withDevice("dl380-07")
                .environment();
        partners.setUp(acme, "ACME GmbH", by, environment -> made);
        clock.advance(Duration.ofDays(7));
        partners.change(acme, by, environment -> environment.resetDefault(RESELLER));
    }

    @Test
    void reads_the_history_page_by_page() {
        List<String> journal = new ArrayList<>();

        Optional<HistoryPage> page = partners.history(acme, Revision.of(0), 100);
        while (page.isPresent() && !page.get().changes().isEmpty()) {
            page.get().changes().forEach(change -> journal.add(change.at() + " " + change.by()));
            page = partners.history(acme, page.get().next(), 100);
        }

        assertEquals(List.of("2026-03-02T09:00:00Z admin", "2026-03-09T09:00:00Z admin"), journal);
    }

    @Test
    void lists_who_could_see_a_device_in_march() {
        List<String> journal = new ArrayList<>();

        Instant march = Instant.parse("2026-03-01T00:00:00Z");
        Instant april = Instant.parse("2026-04-01T00:00:00Z");
        VisibilityHistory visibility =
                partners.whoSaw(acme, dl380, march, april, 1_000).orElseThrow();
        for (VisibilityPeriod period : visibility.periods()) {
            journal.add(period.from() + ", revision " + period.first().revision() + ": " + period.visibilities());
        }

        assertEquals(
                3,
                journal.size()); // since the set-up, since the check was too old, and since the partner lost the role
        assertEquals("2026-03-09T09:00:00Z, revision 2: []", journal.get(2));
    }

    @Test
    void answers_who_could_see_what_on_march_3() {
        Instant thirdOfMarch = Instant.parse("2026-03-03T12:00:00Z");
        AccessReview then = partners.reviewAt(acme, thirdOfMarch).orElseThrow();
        then.of(location).isVisible(dl380, WARRANTY_STATUS); // could this location see this report of this device?
        then.of(location).decide(dl380, WARRANTY_STATUS).unmetCondition(); // and if not, why?

        assertFalse(then.of(location).isVisible(dl380, WARRANTY_STATUS));
        assertTrue(then.of(location)
                .decide(dl380, WARRANTY_STATUS)
                .unmetCondition()
                .isPresent());
    }
}
