package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.partner.EmailAddress;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.SharedView;
import io.channelpartners.partner.UserGroup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The store in memory keeps the sentences of the SPI. */
@Rule("CP-61")
class InMemorySharedViewStoreTest {

    private static final PartnerLocationId A = PartnerLocationId.of("A");
    private static final PartnerLocationId B = PartnerLocationId.of("B");
    private static final PartnerLocationId C = PartnerLocationId.of("C");
    private static final UserGroup GROUP = UserGroup.of("Dispatch");
    private static final EmailAddress LEE = EmailAddress.of("lee@helper.example");

    private final InMemorySharedViewStore store = new InMemorySharedViewStore();

    @Test
    void has_nothing_before_something_is_saved() {
        assertEquals(Optional.empty(), store.find(A));
        assertEquals(List.of(), store.sharingWith(LEE, Optional.empty(), 10));
    }

    @Test
    void finds_a_view_exactly_as_it_was_saved() {
        assertTrue(store.save(sharedWithLee(A)));

        assertEquals(Optional.of(sharedWithLee(A)), store.find(A));
        assertEquals(Optional.empty(), store.find(B));
    }

    @Test
    void saves_the_next_version_only() {
        SharedView first = sharedWithLee(A);
        SharedView second = first.removeUser(LEE).nextVersion();

        assertFalse(store.save(second));
        assertTrue(store.save(first));
        assertFalse(store.save(first));
        assertTrue(store.save(second));
        assertEquals(Optional.of(second), store.find(A));
    }

    @Test
    void refuses_the_version_of_a_view_that_was_never_saved() {
        assertThrows(IllegalArgumentException.class, () -> store.save(SharedView.of(A)));
    }

    @Test
    void keeps_the_version_of_a_view_without_groups() {
        store.save(sharedWithLee(A));
        SharedView emptied = sharedWithLee(A).removeGroup(GROUP).nextVersion();

        assertTrue(store.save(emptied));
        assertEquals(Optional.of(emptied), store.find(A));
        assertFalse(store.save(sharedWithLee(A)));
    }

    @Test
    void names_the_locations_that_share_with_a_user_page_by_page() {
        List.of(C, A, B).forEach(location -> store.save(sharedWithLee(location)));

        assertEquals(List.of(A, B), store.sharingWith(LEE, Optional.empty(), 2));
        assertEquals(List.of(C), store.sharingWith(LEE, Optional.of(B), 2));
        assertEquals(List.of(), store.sharingWith(LEE, Optional.of(C), 2));
    }

    @Test
    void goes_on_after_a_location_that_shares_no_longer() {
        List.of(A, B).forEach(location -> store.save(sharedWithLee(location)));
        store.save(sharedWithLee(A).removeUser(LEE).nextVersion());

        assertEquals(List.of(B), store.sharingWith(LEE, Optional.of(A), 2));
        assertEquals(List.of(B), store.sharingWith(LEE, Optional.empty(), 2));
    }

    @Test
    void finds_a_user_in_whatever_letter_case() {
        store.save(sharedWithLee(A));

        assertEquals(List.of(A), store.sharingWith(EmailAddress.of("LEE@Helper.example"), Optional.empty(), 1));
    }

    @Test
    void refuses_a_limit_below_1() {
        assertThrows(IllegalArgumentException.class, () -> store.sharingWith(LEE, Optional.empty(), 0));
    }

    @Test
    void fails_while_it_is_told_to() {
        store.fail(true);
        assertThrows(IllegalStateException.class, () -> store.find(A));
        assertThrows(IllegalStateException.class, () -> store.save(sharedWithLee(A)));
        assertThrows(IllegalStateException.class, () -> store.sharingWith(LEE, Optional.empty(), 1));

        store.fail(false);
        assertEquals(Optional.empty(), store.find(A));
    }

    @Test
    void saves_exactly_one_of_several_views_with_one_version() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> saves = IntStream.range(0, 16)
                    .mapToObj(n -> sharedWithLee(A).setUpGroup(UserGroup.of("group " + n)))
                    .map(view -> (Callable<Boolean>) () -> store.save(view))
                    .toList();
            int saved = 0;
            for (Future<Boolean> save : threads.invokeAll(saves)) {
                saved += save.get() ? 1 : 0;
            }
            assertEquals(1, saved);
        } finally {
            threads.shutdownNow();
        }
    }

    private static SharedView sharedWithLee(PartnerLocationId location) {
        return SharedView.of(location).setUpGroup(GROUP).addUser(GROUP, LEE).nextVersion();
    }
}
