package io.channelpartners.stress.threads;

import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.Test;

/** What the library keeps between two questions saves work and is never an outdated answer. */
class LibraryTest {

    private static final Scenario CHANGE_WHILE_ASKED = new Scenario("customer", "save 1; customer", "customer");

    /** Views and reviews of two environments, one of which is kept. */
    public static final class Everything extends LibraryOperations {

        /** Begins with an environment that is set up. */
        public Everything() {
            super(new InMemoryEnvironmentStore());
        }
    }

    /** Two changes of one state. */
    public static final class Rivals extends RivalsSeen {

        /** Begins with an environment that is set up. */
        public Rivals() {
            super(new InMemoryEnvironmentStore());
        }
    }

    /** Two changes of one state, and a cache that keeps the state before. */
    public static final class CarelesslyCached extends RivalsSeen {

        /** Begins with an environment that is set up. */
        public CarelesslyCached() {
            super(new CarelessCache());
        }
    }

    @Test
    @Rule("CP-12")
    void answers_of_the_present_state_whoever_changes_it() {
        Interleavings.assertLinearizableUnderStress(Everything.class);
    }

    @Test
    @Rule("CP-12")
    void keeps_no_state_that_was_replaced() {
        Interleavings.assertLinearizable(Rivals.class, CHANGE_WHILE_ASKED);
    }

    @Test
    void detects_a_cache_that_keeps_a_state_that_was_replaced() {
        Interleavings.assertFoundOut(CarelesslyCached.class, CHANGE_WHILE_ASKED);
    }
}
