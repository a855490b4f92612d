package io.channelpartners.examples.embedding;

import static io.channelpartners.access.AccessCondition.CUSTOMER_HAS_OPTED_IN;
import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.SERVICE_EVENT_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.AccessAssertions.assertSees;
import static io.channelpartners.testkit.AccessAssertions.assertSeesNot;
import static io.channelpartners.testkit.AccessAssertions.assertWithheld;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.testkit.law.Law;
import io.channelpartners.testkit.law.LibraryUnderTest;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The examples of doubles, assertions and laws. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class DoublesExamplesTest {

    private final CustomerEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(SERVICE_PARTNER, "30523182")
            .withDevice("dl380-07")
            .environment();

    private final TestDoubles doubles = new TestDoubles().with(acme).link("ann", "30523182");

    @AfterEach
    void requires_that_all_prepared_answers_were_used() {
        doubles.requireAllUsed();
    }

    @Test
    void asserts_what_a_user_sees() {
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .clock(doubles.clock())
                .build();
        AccessReview review = library.channelPartners().review(acme.id()).orElseThrow();
        PartnerView view =
                library.partnerAccess().view(library.partnerAccess().signIn(HpePassportId.of("ann")), acme.id());
        PartnerLocationId location = PartnerLocationId.of("30523182");

        assertSees(view, "dl380-07", CSN_LINK, SERVICE_EVENT_REPORT);
        assertSeesNot(review.of(location), "dl380-07", WARRANTY_STATUS);
        assertWithheld(review.of(location), "dl380-07", WARRANTY_STATUS, CUSTOMER_HAS_OPTED_IN);
    }

    @Test
    void lets_a_slow_back_end_change_its_answer() {
        SettableClock clock = doubles.clock();
        InMemoryPartnerVerifier hpe = doubles.verifier();
        PartnerLocationId id = PartnerLocationId.of("30523182");
        PartnerVerifier asked = hpe;

        hpe.answerNext(id, new IdCheck.Unavailable(id, "maintenance"), IdChecks.recognized("30523182"));
        hpe.becomeSlow(() -> clock.advance(Duration.ofSeconds(30)));

        assertInstanceOf(IdCheck.Unavailable.class, asked.check(id));
        assertInstanceOf(IdCheck.Recognized.class, asked.check(id));
        assertFalse(clock.instant().isBefore(SettableClock.START.plusSeconds(60)));
    }

    @Property(tries = 20)
    void every_law_holds_in_random_environments(@ForAll CustomerEnvironment environment, @ForAll Law law) {
        LibraryUnderTest mine = (store, clock) -> ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock))
                .clock(clock)
                .build()
                .channelPartners();
        law.check(environment, mine, new InMemoryEnvironmentStore());
    }
}
