package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryPartnerVerifierTest {

    private static final PartnerLocationId NORDWIND = PartnerLocationId.of("nordwind");

    private final SettableClock clock = SettableClock.standing();
    private final InMemoryPartnerVerifier verifier =
            new InMemoryPartnerVerifier(clock).recognize(NORDWIND, IdChecks.details(NORDWIND), Standings.full());

    @Test
    @Rule("CP-03")
    void recognizes_an_id_that_it_was_given() {
        assertEquals(
                new IdCheck.Recognized(NORDWIND, IdChecks.details(NORDWIND), Standings.full(), SettableClock.START),
                verifier.check(NORDWIND));
    }

    @Test
    @Rule({"CP-01", "CP-03"})
    void does_not_recognize_an_id_in_other_letter_case() {
        PartnerLocationId other = PartnerLocationId.of("Nordwind");

        assertEquals(new IdCheck.NotRecognized(other, SettableClock.START), verifier.check(other));
    }

    @Test
    @Rule("CP-03")
    void no_longer_recognizes_a_forgotten_id() {
        verifier.forget(NORDWIND);

        assertEquals(new IdCheck.NotRecognized(NORDWIND, SettableClock.START), verifier.check(NORDWIND));
    }

    @Test
    @Rule("CP-07")
    void changes_what_it_says_of_an_id() {
        verifier.recognize(NORDWIND, IdChecks.details(NORDWIND), Standings.resellerOnly());

        assertEquals(IdChecks.recognized("nordwind", Standings.resellerOnly()), verifier.check(NORDWIND));
    }

    @Test
    @Rule("CP-03")
    void answers_at_the_time_of_its_clock() {
        clock.advance(Duration.ofHours(1));

        assertEquals(
                new IdCheck.Recognized(
                        NORDWIND, IdChecks.details(NORDWIND), Standings.full(), SettableClock.START.plusSeconds(3600)),
                verifier.check(NORDWIND));
    }

    @Test
    @Rule("CP-03")
    void is_unavailable_for_every_id_with_the_reason_that_it_was_told() {
        PartnerLocationId unknown = PartnerLocationId.of("ostwind");
        verifier.becomeUnavailable("maintenance");

        assertEquals(new IdCheck.Unavailable(NORDWIND, "maintenance"), verifier.check(NORDWIND));
        assertEquals(new IdCheck.Unavailable(unknown, "maintenance"), verifier.check(unknown));
    }

    @Test
    @Rule("CP-03")
    void is_available_again_when_it_is_told_so() {
        verifier.becomeUnavailable("maintenance");
        verifier.becomeAvailable();

        assertEquals(IdChecks.recognized("nordwind"), verifier.check(NORDWIND));
    }

    @Test
    void gives_prepared_answers_first_each_once() {
        verifier.answerNext(
                NORDWIND,
                new IdCheck.Unavailable(NORDWIND, "busy"),
                new IdCheck.NotRecognized(NORDWIND, SettableClock.START));

        assertEquals(new IdCheck.Unavailable(NORDWIND, "busy"), verifier.check(NORDWIND));
        assertEquals(1, verifier.unused().size());
        assertEquals(new IdCheck.NotRecognized(NORDWIND, SettableClock.START), verifier.check(NORDWIND));
        assertEquals(IdChecks.recognized("nordwind"), verifier.check(NORDWIND));
        assertEquals(List.of(), verifier.unused());
    }

    @Test
    void refuses_to_prepare_an_answer_about_another_id() {
        assertThrows(
                IllegalArgumentException.class, () -> verifier.answerNext(NORDWIND, IdChecks.recognized("ostwind")));
        assertEquals(IdChecks.recognized("nordwind"), verifier.check(NORDWIND));
    }

    @Test
    void answers_after_what_happens_meanwhile() {
        verifier.becomeSlow(() -> verifier.forget(NORDWIND));
        assertEquals(1, verifier.unused().size());
        assertEquals(new IdCheck.NotRecognized(NORDWIND, SettableClock.START), verifier.check(NORDWIND));

        verifier.becomeFast();
        verifier.recognize(NORDWIND, IdChecks.details(NORDWIND), Standings.full());
        assertEquals(IdChecks.recognized("nordwind"), verifier.check(NORDWIND));
        assertEquals(List.of(NORDWIND, NORDWIND), verifier.asked());
        assertEquals(List.of(), verifier.unused());
    }
}
