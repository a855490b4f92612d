package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentLifecycle;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Saving changes in one thread. */
interface SavesChanges extends StoreUnderTest {

    @Test
    @Sentence(
            value = {"find", "stamp", "base"},
            ask =
                    "Is an environment that does not exist an empty Optional, rather than an exception or an empty value?")
    default void knows_nothing_of_an_environment_that_was_never_set_up() {
        EnvironmentStore store = newStore();
        EnvironmentId acme = EnvironmentId.of("acme");

        assertEquals(Optional.empty(), store.find(acme));
        assertEquals(Optional.empty(), store.stamp(acme));
        assertEquals(Optional.empty(), store.base(acme));
        assertEquals(Optional.empty(), store.history(acme, EnvironmentStamp.beforeSetUp(UUID.randomUUID()), 10));
        assertFalse(store.cut(acme, Revision.of(0)), "a cut");
        assertFalse(store.erase(acme), "an erasure");
        assertEquals(List.of(), store.environmentsListing(Set.of(PartnerLocationId.of("1")), Optional.empty(), 10));
    }

    @Test
    @Sentence(
            value = {"find", "stamp", "save 1"},
            ask = "Is each kind of row inserted, updated and deleted in the state as the change says?")
    default void replaces_the_state_with_that_to_which_each_change_led() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme");
        for (EnvironmentEdit edit : EnvironmentLifecycle.edits()) {
            if (acme.exists()) {
                acme.change(edit);
            } else {
                acme.setUp(edit);
            }
            acme.verify();
        }
    }

    @Test
    @Rule("CP-36")
    @Sentence(value = "save 2", ask = "Is the stamp compared in the same transaction that writes?")
    default void saves_the_first_of_two_changes_from_one_state_and_nothing_of_the_second() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp();
        EnvironmentChange first = acme.next(Edits.list("first"));
        EnvironmentChange second = acme.next(Edits.all(Edits.list("second"), Edits.register("server")));

        acme.save(first);
        acme.refuse(second);
        acme.refuse(first);

        acme.verify();
    }

    @Test
    @Rule("CP-15")
    @Sentence(
            value = "save 2",
            ask = "Is the whole stamp compared, or only its revision, which a change of check times leaves as it is?")
    default void saves_nothing_from_a_state_of_which_only_the_times_of_checks_have_moved() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        EnvironmentChange stale = acme.next(Edits.rename("stale"));
        EnvironmentChange staleCheck = acme.next(Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(1)));

        acme.change(Edits.checkAgain("1", HostileInstants.LATER));
        acme.refuse(stale);
        acme.refuse(staleCheck);

        acme.verify();
    }

    @Test
    @Sentence(
            value = "save 2",
            ask = "Does setting up fail if the ID exists, by a unique key, and is that answered with false?")
    default void sets_up_no_environment_that_exists() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp();

        acme.refuse(acme.settingUp(Edits.list("second")));

        acme.verify();
    }

    @Test
    @Sentence(value = "save 2", ask = "Does a change of an environment that is not there insert anything?")
    default void saves_no_change_of_an_environment_that_does_not_exist() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();
        EnvironmentChange change = acme.next(Edits.list("1"));
        acme.erase();

        acme.refuse(change);

        acme.verify();
        assertEquals(List.of(), store.environmentsListing(Set.of(PartnerLocationId.of("1")), Optional.empty(), 10));
    }

    @Test
    @Rule({"CP-15", "L-9"})
    @Sentence(
            value = "save 3",
            ask = "Is the history appended to even if only the times of checks differ, and is the stamp's count kept?")
    default void keeps_a_change_that_moves_only_the_times_of_checks() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));

        for (int i = 0; i < 3; i++) {
            acme.change(Edits.checkAgain("1", HostileInstants.LATER.plusNanos(i)));
            assertEquals(i + 1, acme.present().stamp().checks());
            acme.verify();
        }
        acme.change(Edits.rename("next revision"));
        acme.verify();
    }

    @Test
    @Rule("CP-44")
    @Sentence(value = "save 4", ask = "Is the creation stored with the stamp and compared with that of the change?")
    default void saves_no_change_made_before_the_id_was_set_up_again() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        EnvironmentChange stale = acme.next(Edits.rename("stale"));
        acme.erase();
        acme.refuse(stale);

        acme.setUp(Edits.list("1"));
        assertEquals(stale.from().revision(), acme.present().revision());
        acme.refuse(stale);

        acme.verify();
    }

    @Test
    @Sentence(value = "general 5", ask = "Is every row looked up by the ID of its environment too?")
    default void keeps_environments_apart() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme")
                .setUp(EnvironmentLifecycle.edits().get(0));
        EnvironmentModel other = EnvironmentModel.of(store, "other")
                .setUp(EnvironmentLifecycle.edits().get(0));

        acme.change(Edits.all(Edits.unlist("south"), Edits.retire("direct"), Edits.disintegrate()));
        acme.cut(1);

        acme.verify();
        other.verify();
    }
}
