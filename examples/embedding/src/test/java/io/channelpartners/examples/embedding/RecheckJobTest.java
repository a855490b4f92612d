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
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@SuppressWarnings("JUnitMethodInvoked") // an example goes on where another one ends
class RecheckJobTest {

    private static final Duration AGE = Duration.ofHours(12);
    private static final int MORE_THAN_A_PAGE = 101;

    private final SettableClock clock = SettableClock.standing();
    private final InMemoryPartnerVerifier hpe = new InMemoryPartnerVerifier(clock);
    private final ChannelPartners partners = ChannelPartnersLibrary.builder()
            .environments(new InMemoryEnvironmentStore())
            .verifier(hpe)
            .passports(new InMemoryPassportDirectory(clock))
            .clock(clock)
            .build()
            .channelPartners();
    private final RecheckJob job = new RecheckJob(partners, AGE);

    @Test
    @Rule({"CP-15", "CP-45"})
    void repeats_old_checks_and_no_others() {
        PartnerLocationId location = PartnerLocationId.of("30523182");
        hpe.recognize(location, IdChecks.details(location), Standings.full());
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            partners.setUp(
                    EnvironmentId.of("customer-" + i),
                    "Customer",
                    Actor.of("admin"),
                    nothing -> nothing.addPartner(partners.checkId(location).orThrow()));
        }
        assertEquals(0, job.run());

        clock.advance(AGE.plusNanos(1));
        assertEquals(MORE_THAN_A_PAGE, job.run());
        assertEquals(0, job.run());
        assertEquals(0, partners.environmentsToRecheck(AGE, Optional.empty(), 1).size());
    }

    @Test
    @Rule({"CP-15", "CP-45"})
    void ends_and_retries_in_the_next_run_if_the_back_end_does_not_answer() {
        repeats_old_checks_and_no_others();
        clock.advance(AGE.plusNanos(1));

        hpe.becomeUnavailable("maintenance");
        assertEquals(MORE_THAN_A_PAGE, job.run());
        hpe.becomeAvailable();
        assertEquals(MORE_THAN_A_PAGE, job.run());
        assertEquals(0, job.run());
    }
}
