package io.channelpartners.stress.threads;

import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.Test;

/** The in-memory store answers several threads as if they came one after another. */
class EnvironmentStoreTest {

    private static final Scenario RIVALS = new Scenario("save 1; find", "save 2; find", "find");

    /** Everything that a store does. */
    public static final class Everything extends StoreOperations {

        /** Begins with an environment that is set up. */
        public Everything() {
            super(new InMemoryEnvironmentStore());
        }
    }

    /** Two changes of one state. */
    public static final class Rivals extends RivalSaves {

        /** Begins with an environment that is set up. */
        public Rivals() {
            super(new InMemoryEnvironmentStore());
        }
    }

    /** Two changes of one state, and a store that lets the second thread in between looking and writing. */
    public static final class CarelessRivals extends RivalSaves {

        /** Begins with an environment that is set up. */
        public CarelessRivals() {
            super(new CarelessStore());
        }
    }

    @Test
    @Rule("CP-44")
    void saves_cuts_erases_and_answers_in_one_step_each() {
        Interleavings.assertLinearizableUnderStress(Everything.class);
    }

    @Test
    @Rule("CP-36")
    void saves_one_of_two_changes_of_one_state() {
        Interleavings.assertLinearizable(Rivals.class, RIVALS);
    }

    @Test
    void detects_a_store_that_looks_and_then_writes() {
        Interleavings.assertFoundOut(CarelessRivals.class, RIVALS);
    }
}
