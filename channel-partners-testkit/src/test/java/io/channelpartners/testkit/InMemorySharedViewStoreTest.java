package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.StoreException;
import io.channelpartners.user.SharedView;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How strict the store of shared views in memory is beyond its contract. */
@Rule("CP-61")
class InMemorySharedViewStoreTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");

    private final InMemorySharedViewStore store = new InMemorySharedViewStore();

    @Test
    void refuses_the_version_of_a_view_that_was_never_saved() {
        assertThrows(IllegalArgumentException.class, () -> store.save(SharedView.of(LOCATION)));
    }

    @Test
    void works_again_when_it_is_told_so() {
        store.fail(true);
        assertEquals(
                StoreException.Kind.UNAVAILABLE,
                assertThrows(StoreException.class, () -> store.find(LOCATION)).kind());

        store.fail(false);
        assertEquals(Optional.empty(), store.find(LOCATION));
    }
}
