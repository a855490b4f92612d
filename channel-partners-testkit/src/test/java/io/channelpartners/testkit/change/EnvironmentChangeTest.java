package io.channelpartners.testkit.change;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.ANNA;
import static io.channelpartners.testkit.environment.Shorthand.CONSENT;
import static io.channelpartners.testkit.environment.Shorthand.change;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.change.RowChange;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Creation;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentChangeTest {

    private static final Instant LATER = SettableClock.START.plusSeconds(60);

    private static final CustomerEnvironment ACME = AnEnvironment.called("acme")
            .integrated()
            .withDefault(RESELLER, "nordwind")
            .withPartner("suedwind", Standings.full())
            .withDevice("dl380")
            .withDevice("msa")
            .connectedDirectly()
            .optedInItself()
            .environment();

    /** One edit of each kind; each is made on what the one before it left. */
    private static List<EnvironmentEdit> life() {
        return List.of(
                e -> e.renameCustomer("ACME AG"),
                e -> e.refreshPartner(checkedLater("nordwind")),
                e -> e.refreshPartners(List.of(
                        checkedLater("suedwind"), new IdCheck.NotRecognized(partner("nordwind"), SettableClock.START))),
                e -> e.addPartner(IdChecks.recognized("westwind")),
                e -> e.setDefault(SERVICE_PARTNER, partner("westwind")),
                e -> e.saveDevices(paneOf("suedwind")
                        .tick(RESELLER, device("dl380"), device("msa"))
                        .tick(SERVICE_PARTNER, device("msa"))),
                e -> e.refreshPartner(new IdCheck.NotRecognized(partner("nordwind"), LATER)),
                e -> e.saveDevices(paneOf("suedwind").clear(RESELLER, device("msa"))),
                e -> e.setDefault(RESELLER, partner("suedwind")),
                e -> e.removePartner(partner("nordwind")),
                e -> e.giveOptIn(CONSENT),
                e -> e.withdrawOptIn(ANNA, LATER),
                e -> e.withdrawOptIn(device("msa"), ANNA, LATER),
                e -> e.retireDevice(device("msa")),
                e -> e.enableIntegration(HpePassportId.of("successor")),
                e -> e.disableIntegration(),
                e -> e.resetDefault(SERVICE_PARTNER));
    }

    @Test
    @Rule("L-9")
    void gives_each_revision_when_all_changes_are_applied_in_order_to_nothing() {
        List<EnvironmentChange> history = new ArrayList<>();
        history.add(EnvironmentSnapshot.changeToSetUp(ACME, Creation.SOME, ANNA, SettableClock.START));
        List<CustomerEnvironment> states = new ArrayList<>(List.of(ACME));
        for (EnvironmentEdit edit : life()) {
            EnvironmentSnapshot before =
                    new EnvironmentSnapshot(history.get(history.size() - 1).to(), states.get(states.size() - 1));
            states.add(edit.apply(before.environment()));
            history.add(before.changeTo(states.get(states.size() - 1), ANNA, LATER));
        }

        Optional<EnvironmentSnapshot> replayed = Optional.empty();
        for (int i = 0; i < history.size(); i++) {
            replayed = Optional.of(EnvironmentSnapshot.after(history.get(i), replayed));
            assertEquals(states.get(i), replayed.get().environment(), "state " + i);
        }
    }

    @Test
    @Rule("CP-22")
    void puts_back_on_the_default_what_was_cleared_and_not_what_was_retired() {
        CustomerEnvironment assigned =
                ACME.saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380"), device("msa")));
        CustomerEnvironment after = assigned.saveDevices(paneOf("suedwind").clear(RESELLER, device("dl380")))
                .retireDevice(device("msa"));

        assertEquals(List.of(device("dl380")), change(assigned, after).backToDefault(RESELLER));
    }

    @Test
    @Rule("CP-36")
    void is_made_from_nothing_only_if_it_sets_up() {
        EnvironmentChange setUp = EnvironmentSnapshot.changeToSetUp(ACME, Creation.SOME, ANNA, SettableClock.START);
        EnvironmentChange later = change(ACME, ACME.disableIntegration());

        assertTrue(setUp.isFrom(Optional.empty()));
        assertFalse(later.isFrom(Optional.empty()));
        assertTrue(later.isFrom(Optional.of(stored(ACME).stamp())));
        assertFalse(setUp.isFrom(Optional.of(stored(ACME).stamp())));
    }

    @Test
    @Rule("L-9")
    void cannot_be_the_first_without_a_name_of_the_customer() {
        EnvironmentChange nameless = EnvironmentChange.builder()
                .environment(ACME.id())
                .from(EnvironmentStamp.beforeSetUp(Creation.SOME))
                .by(ANNA)
                .at(LATER)
                .build();

        assertThrows(IllegalArgumentException.class, () -> EnvironmentSnapshot.after(nameless, Optional.empty()));
    }

    @Test
    void shows_an_environment_only_by_id_and_size() {
        assertEquals("CustomerEnvironment{acme, 2 devices}", ACME.toString());
    }

    @Test
    @Rule("L-9")
    void gives_a_state_after_checks_that_moved_only_the_time() {
        CustomerEnvironment after = ACME.refreshPartner(checkedLater("nordwind"));

        EnvironmentSnapshot applied = EnvironmentSnapshot.after(change(ACME, after), Optional.of(stored(ACME)));

        assertEquals(new EnvironmentSnapshot(new EnvironmentStamp(Creation.SOME, Revision.of(7), 1), after), applied);
    }

    @Test
    @Rule({"L-9", "CP-15"})
    void counts_checks_anew_in_each_revision() {
        EnvironmentSnapshot checked =
                new EnvironmentSnapshot(new EnvironmentStamp(Creation.SOME, Revision.of(7), 3), ACME);

        EnvironmentChange change = checked.changeTo(ACME.renameCustomer("ACME AG"), ANNA, LATER);

        assertEquals(new EnvironmentStamp(Creation.SOME, Revision.of(8), 0), change.to());
    }

    @Test
    @Rule("L-9")
    void sets_an_environment_up_as_its_first_revision_even_if_nothing_is_in_it() {
        CustomerEnvironment empty = AnEnvironment.called("acme").environment();
        EnvironmentChange setUp = EnvironmentSnapshot.changeToSetUp(empty, Creation.SOME, ANNA, SettableClock.START);

        assertTrue(setUp.makesRevision());
        assertEquals(
                new EnvironmentSnapshot(new EnvironmentStamp(Creation.SOME, Revision.of(1), 0), empty),
                EnvironmentSnapshot.after(setUp, Optional.empty()));
    }

    @Test
    @Rule("L-9")
    void has_exactly_the_rows_that_differ() {
        CustomerEnvironment after = ACME.setDefault(RESELLER, partner("suedwind"))
                .saveDevices(paneOf("nordwind").tick(SERVICE_PARTNER, device("dl380")));

        EnvironmentChange change = change(ACME, after);

        assertEquals(
                EnvironmentChange.builder()
                        .environment(ACME.id())
                        .from(stored(ACME).stamp())
                        .by(ANNA)
                        .at(SettableClock.START)
                        .defaultReseller(
                                new RowChange<>(Optional.of(partner("nordwind")), Optional.of(partner("suedwind"))))
                        .putServicePartners(
                                device("dl380"), new RowChange<>(Optional.empty(), Optional.of(partner("nordwind"))))
                        .build(),
                change);
    }

    @Test
    @Rule("L-9")
    void has_a_row_for_each_thing_that_a_retirement_takes_away() {
        CustomerEnvironment before = ACME.saveDevices(paneOf("nordwind").tick(RESELLER, device("msa")));

        EnvironmentChange change = change(before, before.retireDevice(device("msa")));

        assertEquals(
                Map.of(device("msa"), new RowChange<>(Optional.of(partner("nordwind")), Optional.empty())),
                change.assignments(RESELLER));
        assertEquals(List.of(device("msa")), List.copyOf(change.devices().keySet()));
        assertEquals(List.of(device("msa")), List.copyOf(change.deviceOptIns().keySet()));
        assertTrue(change.assignments(SERVICE_PARTNER).isEmpty());
    }

    private static Stream<Arguments> other_states() {
        return Stream.of(
                arguments("nothing", Optional.empty()),
                arguments("an older revision", at(6, 0)),
                arguments("a newer revision", at(8, 0)),
                arguments("a newer check", at(7, 1)));
    }

    private static Optional<EnvironmentSnapshot> at(long revision, long checks) {
        return Optional.of(
                new EnvironmentSnapshot(new EnvironmentStamp(Creation.SOME, Revision.of(revision), checks), ACME));
    }

    @Rule("L-9")
    @ParameterizedTest(name = "{0}")
    @MethodSource("other_states")
    void refuses_to_be_applied_to_another_state(String label, Optional<EnvironmentSnapshot> other) {
        EnvironmentChange change = change(ACME, ACME.renameCustomer("ACME AG"));

        assertThrows(IllegalArgumentException.class, () -> EnvironmentSnapshot.after(change, other), label);
    }

    @Test
    @Rule("L-9")
    void refuses_to_set_up_what_exists() {
        EnvironmentChange setUp = EnvironmentSnapshot.changeToSetUp(ACME, Creation.SOME, ANNA, SettableClock.START);

        assertThrows(IllegalArgumentException.class, () -> EnvironmentSnapshot.after(setUp, Optional.of(stored(ACME))));
    }

    // spotless:off
    private static Stream<Arguments> rows_that_do_not_fit() {
        EnvironmentSnapshot before = stored(ACME);
        RowChange<PartnerLocationId> other = new RowChange<>(Optional.of(partner("suedwind")), Optional.empty());
        return Stream.of(
            arguments("customer",           rows(before).customer(new RowChange<>(Optional.of("Other"), Optional.of("ACME AG"))).build()),
            arguments("default reseller",   rows(before).defaultReseller(other).build()),
            arguments("default service",    rows(before).defaultServicePartner(other).build()),
            arguments("reseller",           rows(before).putResellers(device("dl380"), other).build()),
            arguments("service partner",    rows(before).putServicePartners(device("dl380"), other).build()),
            arguments("partner",            rows(before).putPartners(partner("nordwind"), new RowChange<>(Optional.empty(), ACME.partners().find(partner("nordwind")))).build()),
            arguments("check",              rows(before).putChecks(partner("nordwind"), new RowChange<>(Optional.of(LATER), Optional.of(SettableClock.START))).build()),
            arguments("check of nobody",    rows(before).putChecks(partner("ostwind"), new RowChange<>(Optional.of(SettableClock.START), Optional.of(LATER))).build()),
            arguments("device",             rows(before).putDevices(device("dl380"), new RowChange<>(Optional.empty(), ACME.devices().find(device("dl380")))).build()),
            arguments("opt-in",             rows(before).optIn(new RowChange<>(Optional.of(ACME.optIn().stateOf(device("msa"))), Optional.of(ACME.optIn().environment()))).build()),
            arguments("opt-in of a device", rows(before).putDeviceOptIns(device("msa"), new RowChange<>(Optional.empty(), Optional.of(ACME.optIn().stateOf(device("msa"))))).build()));
    }
    // spotless:on

    private static EnvironmentChange.Builder rows(EnvironmentSnapshot before) {
        return EnvironmentChange.builder()
                .environment(before.environment().id())
                .from(before.stamp())
                .by(ANNA)
                .at(SettableClock.START);
    }

    @Rule("L-9")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows_that_do_not_fit")
    void refuses_to_be_applied_where_a_row_before_is_another(String label, EnvironmentChange change) {
        assertThrows(
                IllegalArgumentException.class,
                () -> EnvironmentSnapshot.after(change, Optional.of(stored(ACME))),
                label);
    }

    @Test
    @Rule("L-9")
    void refuses_to_be_applied_to_another_environment() {
        CustomerEnvironment other = AnEnvironment.called("other").environment();
        EnvironmentChange change = change(ACME, ACME.giveOptIn(CONSENT));

        assertThrows(
                IllegalArgumentException.class, () -> EnvironmentSnapshot.after(change, Optional.of(stored(other))));
    }

    @Test
    @Rule("L-9")
    void is_not_made_between_two_environments() {
        CustomerEnvironment other = AnEnvironment.called("other").environment();

        assertThrows(IllegalArgumentException.class, () -> change(ACME, other));
    }

    @Test
    @Rule("L-9")
    void is_not_changed_by_reading_it() {
        EnvironmentChange change =
                change(ACME, ACME.saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380"))));

        assertThrows(
                UnsupportedOperationException.class, () -> change.resellers().remove(device("dl380")));
        assertFalse(change.isEmpty());
    }

    @Test
    void shows_the_states_and_never_the_rows_in_a_log() {
        EnvironmentChange change = change(ACME, ACME.enableIntegration(HpePassportId.of("secret")));

        assertFalse(change.toString().contains("secret"), change.toString());
        assertTrue(change.toString().contains("acme"), change.toString());
    }

    private static IdCheck checkedLater(String id) {
        return new IdCheck.Recognized(partner(id), IdChecks.details(partner(id)), Standings.full(), LATER);
    }
}
