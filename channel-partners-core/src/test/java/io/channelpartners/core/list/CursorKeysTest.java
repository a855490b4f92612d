package io.channelpartners.core.list;

import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The keys that write and read the cursors of a device list. */
@Rule({"CP-34", "CP-59"})
class CursorKeysTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    private final SettableClock clock = SettableClock.advancing(Duration.ofNanos(1));
    private final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();

    @Test
    void a_cursor_works_in_every_library_with_the_same_key() {
        setUp();
        DeviceList<?> one = list(builder -> builder.cursorKey(Cursors.key(1)));
        DeviceList<?> other = list(builder -> builder.cursorKey(Cursors.key(1)));

        assertEquals(ListPages.afterTheFirst(one), ListPages.afterTheFirst(other));
        assertEquals(1, other.after(ListPages.afterTheFirst(one), 10).items().size());
    }

    @Test
    void a_cursor_of_a_library_without_a_key_works_in_that_library_only() {
        setUp();
        Cursor cursor = ListPages.afterTheFirst(list(builder -> builder));

        assertRefused(
                CursorRefused.Reason.ALTERED, () -> list(builder -> builder).after(cursor, 10));
    }

    @Test
    void a_cursor_of_a_former_key_is_read_and_no_longer_written() {
        setUp();
        Cursor former = ListPages.afterTheFirst(list(builder -> builder.cursorKey(Cursors.key(1))));
        DeviceList<?> rotated = list(builder -> builder.cursorKey(Cursors.key(3))
                .formerCursorKey(Cursors.key(2))
                .formerCursorKey(Cursors.key(1)));

        assertEquals(1, rotated.after(former, 10).items().size());
        assertNotEquals(former, ListPages.afterTheFirst(rotated));
        assertRefused(
                CursorRefused.Reason.ALTERED,
                () -> list(builder -> builder.cursorKey(Cursors.key(3))).after(former, 10));
    }

    @Test
    void no_digest_says_anything_without_its_key() {
        Fingerprint guess = Fingerprint.empty().withTextOf("customers", "ann");
        Set<Long> digests = new HashSet<>(Set.of(guess.bits()));
        for (int key = 1; key <= 8; key++) {
            CursorSeal seal = CursorSeal.of(Cursors.key(key));
            digests.add(seal.list(guess));
            digests.add(seal.state(guess));
        }
        assertEquals(17, digests.size(), "each key, and each of the two, gives a digest of its own");
    }

    private void setUp() {
        CustomerEnvironment environment = AnEnvironment.called("acme")
                .withDevice("sql-1")
                .withDevice("sql-2")
                .environment();
        library(builder -> builder)
                .channelPartners()
                .setUp(ACME, environment.customer(), Actor.of("test"), nothing -> environment);
    }

    private DeviceList<?> list(UnaryOperator<ChannelPartnersLibrary.Builder> keys) {
        return library(keys)
                .channelPartners()
                .review(ACME)
                .orElseThrow()
                .assignedDevices(PartnerLocationId.of("100"), PaneView.NOT_ASSIGNED, DeviceFilter.none());
    }

    private ChannelPartnersLibrary library(UnaryOperator<ChannelPartnersLibrary.Builder> keys) {
        return keys.apply(ChannelPartnersLibrary.builder()
                        .environments(store)
                        .verifier(new InMemoryPartnerVerifier(clock))
                        .passports(new InMemoryPassportDirectory(clock))
                        .clock(clock))
                .build();
    }
}
