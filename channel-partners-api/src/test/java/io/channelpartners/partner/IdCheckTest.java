package io.channelpartners.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.problem.CheckUnavailable;
import io.channelpartners.problem.PartnerNotRecognized;
import io.channelpartners.testkit.Rule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdCheckTest {

    private static final PartnerLocationId ID = PartnerLocationId.of("30523182");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PartnerDetails DETAILS = PartnerDetails.builder()
            .companyName("Nordwind Systemhaus")
            .city("Hamburg")
            .country("DE")
            .build();

    @Test
    @Rule({"CP-03", "CP-05"})
    void returns_a_recognized_check_itself() {
        IdCheck.Recognized check = new IdCheck.Recognized(ID, DETAILS, PartnerStanding.unknown(), NOON);

        assertSame(check, check.orThrow());
    }

    @Test
    @Rule({"CP-03", "CP-05"})
    void says_that_an_id_is_not_recognized() {
        PartnerNotRecognized error =
                assertThrows(PartnerNotRecognized.class, new IdCheck.NotRecognized(ID, NOON)::orThrow);

        assertEquals(
                "partner \"30523182\" is not recognized by HPE: check the ID with the partner (CP-05)",
                error.getMessage());
    }

    @Test
    @Rule({"CP-03", "CP-05"})
    void says_with_a_different_error_that_the_back_end_is_unavailable_and_why() {
        CheckUnavailable error = assertThrows(CheckUnavailable.class, new IdCheck.Unavailable(ID, "time-out")::orThrow);

        assertEquals(
                "partner \"30523182\" could not be checked, \"time-out\": try again later (CP-05)", error.getMessage());
    }

    /** As the Javadoc of Problem promises: its text is one sentence, safe to print. */
    @Test
    void makes_the_reason_of_the_back_end_safe_to_print() {
        IdCheck.Unavailable check = new IdCheck.Unavailable(ID, "time-out\n\u001B[31mforged line");

        CheckUnavailable error = assertThrows(CheckUnavailable.class, check::orThrow);

        assertFalse(error.problems().get(0).message().chars().anyMatch(Character::isISOControl), error::getMessage);
    }
}
