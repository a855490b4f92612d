package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.CountAsked;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.StoreException;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All doubles around one clock, and what they say at the end of a test. */
class TestDoublesTest {

    private static final HpePassportId ANN = HpePassportId.of("ann");
    private static final PartnerLocationId NORD = PartnerLocationId.of("30523182");

    private final CustomerEnvironment acme = AnEnvironment.called("acme-01")
            .withPartner("30523182", Standings.resellerOnly())
            .withDefault(PartnerRole.RESELLER, "30523182")
            .environment();
    private final TestDoubles doubles = new TestDoubles().with(acme).link("ann", "30523182");

    @Test
    void know_what_they_were_given() {
        assertEquals(Optional.of(acme), doubles.environments().find(acme.id()).map(snapshot -> snapshot.environment()));
        IdCheck.Recognized check =
                assertInstanceOf(IdCheck.Recognized.class, doubles.verifier().check(NORD));
        assertEquals(Standings.resellerOnly(), check.standing());
        assertEquals(
                List.of(NORD),
                List.copyOf(doubles.passports().user(ANN).orElseThrow().locations()));
        assertEquals(List.of(), doubles.unused());
    }

    @Test
    void refuse_an_environment_that_is_set_up_already() {
        assertThrows(IllegalArgumentException.class, () -> doubles.with(acme));
    }

    @Test
    void report_all_that_was_prepared_and_never_happened() {
        doubles.environments().fail(true);
        doubles.passports().fail(true);
        doubles.sharedViews().fail(true);
        doubles.listener().fail(true);
        doubles.verifier().answerNext(NORD, IdChecks.recognized("30523182"));
        doubles.verifier().becomeUnavailable("maintenance");

        assertEquals(6, doubles.unused().size());
        String left =
                assertThrows(AssertionError.class, doubles::requireAllUsed).toString();
        assertTrue(left.contains("the directory was told to fail"), left);
    }

    @Test
    void pass_once_each_prepared_failure_has_happened() {
        doubles.environments().fail(true);
        doubles.passports().fail(true);
        doubles.sharedViews().fail(true);
        doubles.listener().fail(true);
        doubles.verifier().becomeUnavailable("maintenance");

        assertThrows(StoreException.class, () -> doubles.environments().find(acme.id()));
        assertThrows(IllegalStateException.class, () -> doubles.passports().user(ANN));
        assertThrows(StoreException.class, () -> doubles.sharedViews().find(NORD));
        AccessQuestion question = new AccessQuestion(
                Optional.of(EnvironmentId.of("acme-01")), Optional.of(ANN), Optional.empty(), SettableClock.START);
        assertThrows(
                IllegalStateException.class,
                () -> doubles.listener().counted(new CountAsked(question, AccessListKind.USERS, 1, Optional.empty())));
        assertInstanceOf(IdCheck.Unavailable.class, doubles.verifier().check(NORD));

        doubles.requireAllUsed();
    }

    @Test
    void still_report_a_failure_that_ended_without_being_met() {
        doubles.passports().fail(true);
        doubles.passports().fail(false);

        assertEquals(1, doubles.unused().size());
    }
}
