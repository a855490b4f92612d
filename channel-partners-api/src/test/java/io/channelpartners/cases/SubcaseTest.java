package io.channelpartners.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a subcase: every answer by every location in every state. */
class SubcaseTest {

    private static final Instant NOTIFIED_AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ANSWERED_AT = Instant.parse("2026-03-02T09:30:00Z");
    private static final PartnerLocationId PARTNER = PartnerLocationId.of("30523182");
    private static final PartnerLocationId OTHER = PartnerLocationId.of("81261689");
    private static final DeliveryPartner.ServicePartner DELIVERY_PARTNER = new DeliveryPartner.ServicePartner(PARTNER);

    /** An answer that a user gives. */
    enum UserAnswer {
        ACCEPT,
        REJECT,
        REJECT_WITHOUT_REASON,
        REJECT_WITH_ILL_FORMED_REASON;

        Subcase answer(Subcase subcase, PartnerLocationId by) {
            return switch (this) {
                case ACCEPT -> subcase.accept(by, ANSWERED_AT);
                case REJECT -> subcase.reject(by, ANSWERED_AT, "no engineer within reach");
                case REJECT_WITHOUT_REASON -> subcase.reject(by, ANSWERED_AT, " ");
                case REJECT_WITH_ILL_FORMED_REASON -> subcase.reject(by, ANSWERED_AT, "no\u0007");
            };
        }
    }

    private static final Subcase NOTIFIED = Subcase.routedTo(DELIVERY_PARTNER, NOTIFIED_AT);
    private static final Subcase ACCEPTED = with(new SubcaseState.Accepted(ANSWERED_AT));
    private static final Subcase REJECTED = with(new SubcaseState.Rejected(ANSWERED_AT, "no engineer within reach"));

    @Test
    @Rule("CP-71")
    void notifies_the_delivery_partner_to_which_it_is_routed() {
        assertEquals(new SubcaseState.Notified(), NOTIFIED.state());
        assertEquals(DELIVERY_PARTNER, NOTIFIED.deliveryPartner());
        assertEquals(NOTIFIED_AT, NOTIFIED.notifiedAt());
        assertEquals(NOTIFIED, Subcase.routedTo(DELIVERY_PARTNER, NOTIFIED_AT));
    }

    @Test
    @Rule("CP-71")
    void is_accepted_by_a_user_of_the_delivery_partner_and_stays_there() {
        assertEquals(ACCEPTED, UserAnswer.ACCEPT.answer(NOTIFIED, PARTNER));
        assertEquals(DELIVERY_PARTNER, ACCEPTED.deliveryPartner());
    }

    @Test
    @Rule("CP-71")
    void is_rejected_by_a_user_of_the_delivery_partner_and_goes_back_to_hpe() {
        assertEquals(REJECTED, UserAnswer.REJECT.answer(NOTIFIED, PARTNER));
        assertEquals(new DeliveryPartner.Hpe(), REJECTED.deliveryPartner());
    }

    // spotless:off
    static Stream<Arguments> refusals() {
        String other = "partner \"81261689\" is not the delivery partner of the subcase: "
                + "leave the answer to a user of the delivery partner (CP-71)";
        String answered = "the subcase is already answered: keep the answer that was given (CP-71)";
        String blank = "reason \" \" is blank: say why the subcase is rejected (CP-71)";
        String ill = "reason \"no\\u{7}\" contains the control character U+0007 at position 2: remove it (CP-02)";
        return Stream.of(
                refused(NOTIFIED, UserAnswer.REJECT_WITHOUT_REASON,         PARTNER, blank),
                refused(NOTIFIED, UserAnswer.REJECT_WITH_ILL_FORMED_REASON, PARTNER, ill),
                refused(NOTIFIED, UserAnswer.ACCEPT,                        OTHER,   other),
                refused(NOTIFIED, UserAnswer.REJECT,                        OTHER,   other),
                refused(NOTIFIED, UserAnswer.REJECT_WITHOUT_REASON,         OTHER,   other, blank),
                refused(NOTIFIED, UserAnswer.REJECT_WITH_ILL_FORMED_REASON, OTHER,   other, ill),
                refused(ACCEPTED, UserAnswer.ACCEPT,                        PARTNER, answered),
                refused(ACCEPTED, UserAnswer.REJECT,                        PARTNER, answered),
                refused(ACCEPTED, UserAnswer.REJECT_WITHOUT_REASON,         PARTNER, answered, blank),
                refused(ACCEPTED, UserAnswer.REJECT_WITH_ILL_FORMED_REASON, PARTNER, answered, ill),
                refused(ACCEPTED, UserAnswer.ACCEPT,                        OTHER,   other, answered),
                refused(ACCEPTED, UserAnswer.REJECT,                        OTHER,   other, answered),
                refused(ACCEPTED, UserAnswer.REJECT_WITHOUT_REASON,         OTHER,   other, answered, blank),
                refused(ACCEPTED, UserAnswer.REJECT_WITH_ILL_FORMED_REASON, OTHER,   other, answered, ill),
                refused(REJECTED, UserAnswer.ACCEPT,                        PARTNER, answered),
                refused(REJECTED, UserAnswer.REJECT,                        PARTNER, answered),
                refused(REJECTED, UserAnswer.REJECT_WITHOUT_REASON,         PARTNER, answered, blank),
                refused(REJECTED, UserAnswer.REJECT_WITH_ILL_FORMED_REASON, PARTNER, answered, ill),
                refused(REJECTED, UserAnswer.ACCEPT,                        OTHER,   other, answered),
                refused(REJECTED, UserAnswer.REJECT,                        OTHER,   other, answered),
                refused(REJECTED, UserAnswer.REJECT_WITHOUT_REASON,         OTHER,   other, answered, blank),
                refused(REJECTED, UserAnswer.REJECT_WITH_ILL_FORMED_REASON, OTHER,   other, answered, ill));
    }
    // spotless:on

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @MethodSource("refusals")
    @Rule({"CP-71", "CP-02"})
    void refuses_every_other_answer_with_all_its_problems(
            Subcase subcase, UserAnswer act, PartnerLocationId by, List<String> messages) {
        EditRefused refused = assertThrows(EditRefused.class, () -> act.answer(subcase, by));

        assertEquals(messages, refused.problems().stream().map(Problem::message).toList());
    }

    @Test
    @Rule("CP-71")
    void the_table_of_refusals_and_the_two_answers_cover_everything() {
        Set<List<Object>> refused =
                refusals().map(row -> Arrays.asList(row.get()).subList(0, 3)).collect(Collectors.toSet());

        assertEquals(3 * UserAnswer.values().length * 2, refused.size() + 2);
    }

    @Test
    @Rule("CP-71")
    void hides_from_another_location_to_whom_it_was_routed() {
        EditRefused refused = assertThrows(EditRefused.class, () -> UserAnswer.ACCEPT.answer(REJECTED, OTHER));

        assertFalse(refused.problems().toString().contains(PARTNER.value()));
    }

    @Test
    @Rule("CP-02")
    void refuses_a_reason_that_is_not_a_text() {
        assertThrows(TextRefused.class, () -> new SubcaseState.Rejected(ANSWERED_AT, " "));
    }

    private static Subcase with(SubcaseState state) {
        return new Subcase(DELIVERY_PARTNER, NOTIFIED_AT, state);
    }

    private static Arguments refused(Subcase subcase, UserAnswer act, PartnerLocationId by, String... messages) {
        return Arguments.of(subcase, act, by, List.of(messages));
    }
}
