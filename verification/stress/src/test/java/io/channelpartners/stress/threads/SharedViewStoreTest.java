package io.channelpartners.stress.threads;

import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.Test;

/** The shared view of one location answers several threads as if they came one after another; nothing spans two locations. */
class SharedViewStoreTest {

    private static final Scenario RIVALS = new Scenario("save 0; save 2", "save 1; sharesWithAnna", "find");

    /** Over the store of the testkit. */
    public static final class InMemory extends SharedViewOperations {

        /** Begins with nothing shared. */
        public InMemory() {
            super(new InMemorySharedViewStore());
        }
    }

    /** Over a store that lets a second thread in between looking and writing. */
    public static final class Careless extends SharedViewOperations {

        /** Begins with nothing shared. */
        public Careless() {
            super(new CarelessSharedViews());
        }
    }

    @Test
    @Rule("CP-61")
    void saves_one_of_two_views_of_one_version() {
        Interleavings.assertLinearizable(InMemory.class, RIVALS);
    }

    @Test
    @Rule("CP-61")
    void saves_one_of_two_views_of_one_version_under_stress() {
        Interleavings.assertLinearizableUnderStress(InMemory.class);
    }

    @Test
    void detects_a_store_that_looks_and_then_writes() {
        Interleavings.assertFoundOut(Careless.class, RIVALS);
    }
}
