package io.channelpartners.testkit.contract.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The answers of a verifier. */
@Rule("CP-03")
interface ChecksIds extends VerifierUnderTest {

    @Test
    @Sentence(value = "check 3", ask = "Is the answer for a known ID read, with all that it says?")
    default void recognizes_an_id_that_the_back_end_knows() {
        IdCheck.Recognized check =
                assertInstanceOf(IdCheck.Recognized.class, verifier().check(knownId()));

        assertEquals(knownId(), check.id());
        detailsOfKnownId().ifPresent(details -> assertEquals(details, check.details()));
    }

    @Test
    @Sentence(value = "check 3", ask = "Is \"no such ID\" distinguished from a failure, for example 404 from 500?")
    default void does_not_recognize_an_id_that_the_back_end_does_not_know() {
        IdCheck.NotRecognized check =
                assertInstanceOf(IdCheck.NotRecognized.class, verifier().check(unknownId()));

        assertEquals(unknownId(), check.id());
    }

    @Test
    @Rule("CP-56")
    @Sentence(value = "check 3", ask = "Is the time of the answer that of the back end, in the right time zone?")
    default void gives_no_answer_from_the_future() {
        IdCheck known = verifier().check(knownId());
        IdCheck unknown = verifier().check(unknownId());
        Instant now = clock().instant();

        assertFalse(
                assertInstanceOf(IdCheck.Recognized.class, known).checkedAt().isAfter(now), "the known ID");
        assertFalse(
                assertInstanceOf(IdCheck.NotRecognized.class, unknown)
                        .checkedAt()
                        .isAfter(now),
                "the unknown ID");
    }

    @Test
    @Rule({"CP-01", "CP-02"})
    @Sentence(
            value = "check 2",
            ask = "Is the ID encoded where it goes into a URL, a query or a document, and returned exactly as asked?")
    default void answers_for_exactly_the_id_that_was_asked() {
        PartnerVerifier verifier = verifier();
        List<PartnerLocationId> ids = new ArrayList<>(List.of(knownId(), unknownId()));
        HostileTexts.withoutBlanks().forEach(text -> ids.add(PartnerLocationId.of(text)));
        HostileTexts.changed(knownId().value()).forEach(text -> ids.add(PartnerLocationId.of(text)));

        for (PartnerLocationId id : ids) {
            IdCheck check = verifier.check(id);
            assertEquals(id, check.id());
            assertFalse(check instanceof IdCheck.Unavailable, () -> id + " is answered by " + check);
        }
    }

    @Test
    @Rule("CP-56")
    @Sentence(
            value = {"checkAll 1", "checkAll 2", "checkAll 3"},
            ask = "Is each answer matched to its ID by the ID, and not by its position?")
    default void answers_several_ids_as_it_answers_one() {
        PartnerVerifier verifier = verifier();
        List<PartnerLocationId> ids = List.of(unknownId(), knownId());
        Set<PartnerLocationId> answered = new HashSet<>();

        for (IdCheck check : verifier.checkAll(ids)) {
            assertTrue(ids.contains(check.id()), () -> check.id() + " was not asked");
            assertTrue(answered.add(check.id()), () -> check.id() + " is answered twice");
            assertEquals(check.id().equals(knownId()), check instanceof IdCheck.Recognized, check::toString);
            assertFalse(check instanceof IdCheck.Unavailable, check::toString);
            check.answeredAt().ifPresent(at -> assertFalse(at.isAfter(clock().instant()), check::toString));
            if (check instanceof IdCheck.Recognized known) {
                detailsOfKnownId().ifPresent(details -> assertEquals(details, known.details()));
            }
        }
    }

    @Test
    @Sentence(
            value = {"check 1", "check 2"},
            ask = "Does one check leave anything behind that another one finds?")
    default void answers_several_threads_at_once() throws Exception {
        PartnerVerifier verifier = verifier();
        List<PartnerLocationId> ids = List.of(knownId(), unknownId(), knownId(), unknownId());
        for (int round = 0; round < 25; round++) {
            List<IdCheck> checks = Concurrently.run(ids.stream()
                    .map(id -> (Callable<IdCheck>) () -> verifier.check(id))
                    .toList());

            assertEquals(ids, checks.stream().map(IdCheck::id).toList());
            for (int i = 0; i < ids.size(); i++) {
                boolean recognized = checks.get(i) instanceof IdCheck.Recognized;
                assertEquals(
                        ids.get(i).equals(knownId()), recognized, checks.get(i).toString());
            }
        }
    }

    @Test
    @Sentence(
            value = {"check 4", "checkAll 1"},
            ask = "Is a failure answered with \"not recognized\", or with what was known before?")
    default void is_unavailable_if_the_back_end_cannot_be_reached() {
        assertUnavailable(
                unreachable(), "unreachable() says that the back end always answers: failures are not tested");
    }

    @Test
    @Sentence(
            value = {"check 1", "check 4", "checkAll 1"},
            ask =
                    "Is there a time-out, for the connection and for the answer, and is the outcome not \"not recognized\"?")
    default void is_unavailable_if_the_back_end_does_not_answer_in_time() {
        assertTimeoutPreemptively(
                patience(),
                () -> assertUnavailable(
                        slow(), "slow() says that the back end always answers in time: time-outs are not tested"));
    }

    @Test
    @Sentence(
            value = {"check 4", "checkAll 1"},
            ask = "Is anything unreadable a failure: another format, half an answer, the error page of a gateway?")
    default void is_unavailable_if_the_answer_cannot_be_read() {
        assertUnavailable(
                unreadable(), "unreadable() says that every answer is readable: unreadable ones are not tested");
    }

    private void assertUnavailable(Optional<PartnerVerifier> failing, String notTested) {
        assumeTrue(failing.isPresent(), notTested);
        PartnerVerifier verifier = failing.get();
        List<PartnerLocationId> ids = List.of(knownId(), unknownId());
        for (PartnerLocationId id : ids) {
            assertEquals(
                    id,
                    assertInstanceOf(IdCheck.Unavailable.class, verifier.check(id))
                            .id());
        }
        for (IdCheck check : verifier.checkAll(ids)) {
            assertInstanceOf(IdCheck.Unavailable.class, check);
        }
    }
}
