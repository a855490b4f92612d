package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentLifecycle;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cutting the history at a revision. */
interface CutsHistory extends StoreUnderTest {

    @Test
    @Rule({"CP-44", "L-9"})
    @Sentence(
            value = {"cut 1", "cut 2", "base"},
            ask =
                    "Are the changes dropped whose to-revision is at or before the cut, and is the base the state after the last?")
    default void drops_what_led_to_each_revision_and_leaves_the_rest() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme")
                .setUp(EnvironmentLifecycle.edits().get(0));
        for (EnvironmentEdit edit : EnvironmentLifecycle.edits()
                .subList(1, EnvironmentLifecycle.edits().size())) {
            acme.change(edit);
        }
        for (long revision = 0; revision <= acme.revision(); revision++) {
            acme.cut(revision);
            acme.verify();
        }
    }

    @Test
    @Rule({"CP-44", "CP-15"})
    @Sentence(
            value = "cut 1",
            ask =
                    "Is the base the last state of the revision, after the changes that moved only times of checks in it?")
    default void makes_the_last_state_of_the_revision_the_base_with_the_time_of_its_change() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        acme.change(Edits.checkAgain("1", HostileInstants.LATER));
        acme.save(acme.next(
                Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(1)), HostileInstants.LATER.plusNanos(7)));
        HistoryBase expected = new HistoryBase(acme.present(), HostileInstants.LATER.plusNanos(7));
        acme.change(Edits.rename("second revision"));

        acme.cut(1);

        assertEquals(Optional.of(expected), store.base(acme.id()));
        acme.verify();
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = "cut 2",
            ask = "Does a change after the cut still find the present state, and is it appended after the cut?")
    default void continues_after_a_cut_at_the_present_revision() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        acme.change(Edits.rename("second revision"));

        acme.cut(2);
        acme.verify();
        acme.change(Edits.checkAgain("1", HostileInstants.LATER));
        acme.verify();
        acme.change(Edits.unlist("1"));
        acme.verify();
        acme.cut(3);
        acme.verify();
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = "cut 3",
            ask =
                    "Does a repeated cut drop the changes of check times since the base, and does a cut at 0 drop nothing?")
    default void may_be_cut_again_at_the_same_revision_and_at_0_if_it_was_never_cut() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        acme.cut(0);
        acme.verify();
        acme.cut(1);
        acme.cut(1);
        acme.verify();
        acme.change(Edits.checkAgain("1", HostileInstants.LATER));
        acme.change(Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(1)));
        acme.cut(1);
        acme.verify();
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = "cut",
            ask =
                    "Is a revision after the present one, or before the base, answered with false before anything is dropped?")
    default void changes_nothing_when_the_cut_is_beyond_the_present_or_before_the_base() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp();
        acme.change(Edits.rename("second revision"));
        acme.change(Edits.rename("third revision"));
        acme.cut(2);

        for (long revision : new long[] {0, 1, 4, Long.MAX_VALUE}) {
            acme.cut(revision);
            acme.verify();
        }
    }

    @Test
    @Rule("CP-44")
    @Sentence(value = "cut 2", ask = "Is the history of other environments left alone?")
    default void cuts_one_environment_and_no_other() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();
        EnvironmentModel other = EnvironmentModel.of(store, "other").setUp();

        acme.cut(1);

        acme.verify();
        other.verify();
    }
}
