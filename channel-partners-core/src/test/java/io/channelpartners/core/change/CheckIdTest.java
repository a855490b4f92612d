package io.channelpartners.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.CheckUnavailable;
import io.channelpartners.problem.PartnerNotRecognized;
import io.channelpartners.problem.Problem;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Check ID has three outcomes, never mixed up. */
class CheckIdTest {

    private final TestLibrary testLibrary = TestLibrary.withAnn();

    @Test
    @Rule({"CP-03", "CP-04", "CP-07"})
    void answers_recognized_with_details_standing_and_time() {
        assertEquals(
                new IdCheck.Recognized(
                        TestLibrary.L100, IdChecks.details(TestLibrary.L100), Standings.full(), SettableClock.START),
                testLibrary.partners().checkId(TestLibrary.L100));
    }

    @Test
    @Rule("CP-03")
    void answers_not_recognized() {
        PartnerLocationId unknown = PartnerLocationId.of("999");
        assertEquals(
                new IdCheck.NotRecognized(unknown, SettableClock.START),
                testLibrary.partners().checkId(unknown));
    }

    @Test
    @Rule("CP-03")
    void answers_unavailable() {
        testLibrary.hpe.becomeUnavailable("maintenance");
        assertEquals(
                new IdCheck.Unavailable(TestLibrary.L100, "maintenance"),
                testLibrary.partners().checkId(TestLibrary.L100));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Rule("CP-03")
    void treats_a_broken_answer_as_unavailable_and_never_as_one_about_another_id(PartnerVerifier broken) {
        IdCheck check = testLibrary
                .libraryWith(broken, testLibrary.passports)
                .channelPartners()
                .checkId(TestLibrary.L100);
        assertInstanceOf(IdCheck.Unavailable.class, check);
        assertEquals(TestLibrary.L100, check.id());
    }

    static Stream<Arguments> treats_a_broken_answer_as_unavailable_and_never_as_one_about_another_id() {
        return Stream.of(
                broken("throws", id -> {
                    throw new IllegalStateException("told to fail");
                }),
                broken("recognized, of another ID", id -> IdChecks.recognized("200")),
                broken(
                        "not recognized, of another ID",
                        id -> new IdCheck.NotRecognized(TestLibrary.L200, SettableClock.START)),
                broken("unavailable, of another ID", id -> new IdCheck.Unavailable(TestLibrary.L200, "maintenance")));
    }

    @Test
    @Rule("CP-05")
    void refuses_to_make_a_partner_of_an_id_that_is_not_recognized() {
        IdCheck check = testLibrary.partners().checkId(PartnerLocationId.of("999"));
        PartnerNotRecognized refused = assertThrows(PartnerNotRecognized.class, check::orThrow);
        assertEquals(
                new Problem(
                        "partner_not_recognized",
                        "CP-05",
                        "partner \"999\"",
                        "is not recognized by HPE",
                        "check the ID with the partner",
                        List.of("\"999\"")),
                refused.problems().get(0));
    }

    @Test
    @Rule("CP-05")
    void refuses_with_another_problem_an_id_that_could_not_be_checked() {
        testLibrary.hpe.becomeUnavailable("maintenance");
        IdCheck check = testLibrary.partners().checkId(TestLibrary.L100);
        CheckUnavailable refused = assertThrows(CheckUnavailable.class, check::orThrow);
        assertEquals(
                new Problem(
                        "check_unavailable",
                        "CP-05",
                        "partner \"100\"",
                        "could not be checked, \"maintenance\"",
                        "try again later",
                        List.of("\"100\"", "\"maintenance\"")),
                refused.problems().get(0));
    }

    private static Arguments broken(String label, PartnerVerifier verifier) {
        return Arguments.of(Named.of(label, verifier));
    }
}
