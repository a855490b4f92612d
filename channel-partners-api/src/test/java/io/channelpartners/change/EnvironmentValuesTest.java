package io.channelpartners.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentValuesTest {

    private static final UUID CREATION = new UUID(1, 2);

    private static final PartnerLocationId NORDWIND = PartnerLocationId.of("nordwind");
    private static final PartnerLocationId SUEDWIND = PartnerLocationId.of("suedwind");
    private static final Actor ANNA = Actor.of("anna");

    @Test
    void a_revision_is_followed_by_the_next_number() {
        assertEquals(Revision.of(8), Revision.of(7).next());
        assertEquals("8", Revision.of(8).toString());
        assertTrue(Revision.of(9).compareTo(Revision.of(10)) < 0);
    }

    @Test
    void a_revision_is_never_negative_and_never_overflows() {
        assertEquals(0, Revision.of(0).number());
        assertThrows(IllegalArgumentException.class, () -> Revision.of(-1));
        assertThrows(
                ArithmeticException.class, () -> Revision.of(Long.MAX_VALUE).next());
    }

    @Test
    @Rule("CP-15")
    void a_stamp_counts_checks_anew_in_each_revision() {
        EnvironmentStamp stamp = new EnvironmentStamp(CREATION, Revision.of(7), 2);

        assertEquals(new EnvironmentStamp(CREATION, Revision.of(7), 3), stamp.nextCheck());
        assertEquals(new EnvironmentStamp(CREATION, Revision.of(8), 0), stamp.nextRevision());
        assertEquals(new EnvironmentStamp(CREATION, Revision.of(0), 0), EnvironmentStamp.beforeSetUp(CREATION));
    }

    @Test
    void stamps_are_ordered_by_revision_then_by_checks() {
        EnvironmentStamp stamp = new EnvironmentStamp(CREATION, Revision.of(7), 2);

        assertTrue(stamp.compareTo(stamp.nextCheck()) < 0);
        assertTrue(stamp.nextCheck().compareTo(stamp.nextRevision()) < 0);
        assertEquals(0, stamp.compareTo(new EnvironmentStamp(CREATION, Revision.of(7), 2)));
    }

    @Test
    void a_stamp_has_no_negative_count() {
        assertThrows(IllegalArgumentException.class, () -> new EnvironmentStamp(CREATION, Revision.of(1), -1));
    }

    // spotless:off
    private static Stream<Arguments> holdings() {
        return Stream.of(
            arguments("individually", new Holding.Individual(NORDWIND), Optional.of(NORDWIND), true),
            arguments("by default",   new Holding.ByDefault(NORDWIND),  Optional.of(NORDWIND), true),
            arguments("by HPE",       new Holding.ByHpe(),              Optional.empty(),      false));
    }
    // spotless:on

    @Rule("CP-20")
    @ParameterizedTest(name = "{0}")
    @MethodSource("holdings")
    void a_holding_names_its_holder(
            String label, Holding holding, Optional<PartnerLocationId> partner, boolean byNordwind) {
        assertEquals(partner, holding.partner(), label);
        assertEquals(byNordwind, holding.isBy(NORDWIND), label);
        assertFalse(holding.isBy(SUEDWIND), label);
    }

    @Test
    @Rule("CP-20")
    void a_holding_by_default_is_not_an_individual_one() {
        assertNotEquals(new Holding.Individual(NORDWIND), new Holding.ByDefault(NORDWIND));
    }

    @Test
    void a_changed_row_differs_before_and_after() {
        assertThrows(IllegalArgumentException.class, () -> new RowChange<>(Optional.of("same"), Optional.of("same")));
        assertThrows(IllegalArgumentException.class, () -> new RowChange<>(Optional.empty(), Optional.empty()));
        assertEquals(Optional.of("new"), new RowChange<>(Optional.empty(), Optional.of("new")).after());
    }

    @Test
    @Rule("CP-41")
    void an_opt_in_state_keeps_the_last_consent() {
        Consent consent = new Consent(ANNA, Instant.EPOCH, "wording");
        OptInState given = new OptInState.Given(consent);
        OptInState withdrawn = given.withdrawn(Actor.of("bernd"), Instant.EPOCH);

        assertTrue(given.isGiven());
        assertFalse(withdrawn.isGiven());
        assertFalse(new OptInState.NeverGiven().isGiven());
        assertEquals(Optional.of(consent), withdrawn.consent());
        assertEquals(Optional.empty(), new OptInState.NeverGiven().consent());
        assertEquals(new OptInState.NeverGiven(), new OptInState.NeverGiven());
        assertEquals(0, new OptInState.NeverGiven().hashCode());
        assertNotEquals(new OptInState.NeverGiven(), given);
    }

    @Test
    @Rule({"CP-02", "CP-41"})
    void a_consent_has_a_wording() {
        for (String blank : List.of("", " ", "\u00A0")) {
            assertThrows(TextRefused.class, () -> new Consent(ANNA, Instant.EPOCH, blank));
        }
    }

    @Test
    @Rule("CP-02")
    void environment_ids_and_actors_are_exact_texts_ordered_code_point_by_code_point() {
        assertEquals(" acme ", EnvironmentId.of(" acme ").value());
        assertEquals(" anna ", Actor.of(" anna ").toString());
        assertNotEquals(EnvironmentId.of("ACME"), EnvironmentId.of("acme"));
        assertTrue(EnvironmentId.of("\uE000").compareTo(EnvironmentId.of("\uD83D\uDE00")) < 0);
        assertTrue(Actor.of("\uE000").compareTo(Actor.of("\uD83D\uDE00")) < 0);
        assertThrows(TextRefused.class, () -> EnvironmentId.of("x".repeat(65)));
        assertThrows(TextRefused.class, () -> Actor.of("x".repeat(65)));
    }
}
