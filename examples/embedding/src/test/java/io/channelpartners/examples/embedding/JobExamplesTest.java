package io.channelpartners.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of jobs that visit environments. */
class JobExamplesTest {

    private final Actor job = Actor.of("recheck job");
    private final PartnerLocationId location = PartnerLocationId.of("30523182");
    private final SettableClock clock = SettableClock.standing();
    private final InMemoryPartnerVerifier hpe = new InMemoryPartnerVerifier(clock);
    private final ChannelPartners partners = ChannelPartnersLibrary.builder()
            .environments(new InMemoryEnvironmentStore())
            .verifier(hpe)
            .passports(new InMemoryPassportDirectory(clock))
            .clock(clock)
            .build()
            .channelPartners();
    private final Set<EnvironmentId> exported = new HashSet<>();

    @BeforeEach
    void sets_up_two_environments() {
        hpe.recognize(location, IdChecks.details(location), Standings.full());
        for (String id : List.of("acme-01", "acme-02")) {
            partners.setUp(
                    EnvironmentId.of(id),
                    "ACME GmbH",
                    Actor.of("admin"),
                    environment ->
                            environment.addPartner(partners.checkId(location).orThrow()));
        }
    }

    @Test
    void visits_all_environments_page_by_page() {
        List<EnvironmentId> page = partners.environments(Optional.empty(), 100);
        while (!page.isEmpty()) { // a page may be short although more follow
            page.forEach(this::export);
            page = partners.environments(Optional.of(page.get(page.size() - 1)), 100);
        }

        assertEquals(Set.of(EnvironmentId.of("acme-01"), EnvironmentId.of("acme-02")), exported);
    }

    private void export(EnvironmentId environment) {
        exported.add(environment);
    }

    @Test
    void checks_again_what_is_older_than_half_a_day() {
        clock.advance(Duration.ofHours(13));
        for (EnvironmentId id : partners.environmentsToRecheck(Duration.ofHours(12), Optional.empty(), 100)) {
            partners.recheckAll(id, job);
        }

        assertEquals(List.of(), partners.environmentsToRecheck(Duration.ofHours(12), Optional.empty(), 100));
    }
}
