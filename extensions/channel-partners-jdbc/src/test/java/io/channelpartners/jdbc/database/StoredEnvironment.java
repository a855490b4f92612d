package io.channelpartners.jdbc.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a store holds of an environment.
 *
 * @param present its present state
 * @param base the base of its history
 * @param changes the changes of its history
 */
public record StoredEnvironment(
        Optional<EnvironmentSnapshot> present, Optional<HistoryBase> base, List<EnvironmentChange> changes) {

    /**
     * Asks for everything, and makes sure that the history replays to the present state without gap or repeat (L-9), and that its first
     * devices are told alike without the others (L-11), and that its summary, if one is kept, counts its devices (L-12).
     */
    public static StoredEnvironment by(EnvironmentStore store, EnvironmentId id) {
        Optional<EnvironmentSnapshot> present = store.find(id);
        Optional<HistoryBase> base = store.base(id);
        List<EnvironmentChange> changes = present.map(state -> changes(
                        store, id, EnvironmentStamp.beforeSetUp(state.stamp().creation())))
                .orElseGet(List::of);
        Optional<EnvironmentSnapshot> replayed = base.map(HistoryBase::snapshot);
        for (EnvironmentChange change : changes) {
            replayed = Optional.of(EnvironmentSnapshot.after(change, replayed));
        }
        assertEquals(present, replayed, () -> "the replay of the history of " + id);
        assertEquals(present.map(state -> EnvironmentPart.of(state, some(state))), part(store, id, present));
        assertEquals(present.map(EnvironmentOutline::of), store.outline(id));
        present.ifPresent(state -> assertListed(store, state));
        return new StoredEnvironment(present, base, changes);
    }

    private static void assertListed(EnvironmentStore store, EnvironmentSnapshot state) {
        Set<PartnerLocationId> locations =
                Set.copyOf(state.environment().partners().ids());
        EnvironmentId id = state.environment().id();
        List<ListedEnvironment> listed = store.summariesListing(locations, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(each -> each.environment().equals(id))
                .toList();
        assertEquals(locations.isEmpty() ? 0 : 1, listed.size());
        for (ListedEnvironment each : listed) {
            each.summary().ifPresent(kept -> assertEquals(EnvironmentSummary.of(state, locations), kept));
        }
    }

    private static Optional<EnvironmentPart> part(
            EnvironmentStore store, EnvironmentId id, Optional<EnvironmentSnapshot> present) {
        return store.part(id, present.map(StoredEnvironment::some).orElseGet(Set::of));
    }

    private static Set<DeviceId> some(EnvironmentSnapshot state) {
        return state.environment().devices().all().stream()
                .map(Device::id)
                .limit(3)
                .collect(Collectors.toSet());
    }

    private static List<EnvironmentChange> changes(EnvironmentStore store, EnvironmentId id, EnvironmentStamp from) {
        List<EnvironmentChange> changes = new ArrayList<>();
        HistoryPage page = store.history(id, from, 100).orElseThrow();
        while (!page.changes().isEmpty()) {
            changes.addAll(page.changes());
            page = store.history(id, page.next(), 100).orElseThrow();
        }
        return changes;
    }
}
