package io.channelpartners.core;

import io.channelpartners.core.boundary.GuardedDirectory;
import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.core.boundary.GuardedStore;
import io.channelpartners.core.boundary.GuardedVerifier;
import io.channelpartners.core.column.PresentColumns;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.listen.Listeners;
import io.channelpartners.core.manage.EnvironmentChanges;
import io.channelpartners.core.manage.EnvironmentHistory;
import io.channelpartners.core.manage.SharedViewChanges;
import io.channelpartners.core.manage.Writers;
import io.channelpartners.core.observe.Observers;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.partner.Freshness;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What an embedder provides, and how the library is assembled from it. */
record LibraryParts(
        EnvironmentStore environments,
        PartnerVerifier backEnd,
        PassportDirectory passports,
        Optional<SharedViewStore> sharedViews,
        Clock clock,
        Watchers watchers,
        Freshness freshness,
        CursorKeys cursorKeys,
        int attempts,
        long devicesKept) {

    /** Bounds the memory of a replay, however long the history. */
    private static final int CHANGES_READ_AT_ONCE = 256;

    ChannelPartnersLibrary assembled() {
        Listeners listening = watchers.guardedListeners();
        Observers observers = watchers.guardedObservers();
        GuardedStore store = new GuardedStore(observers.observedPart(environments));
        GuardedVerifier verifier = new GuardedVerifier(observers.observedPart(backEnd), clock, freshness, listening);
        GuardedDirectory directory = new GuardedDirectory(observers.observedPart(passports), clock);
        GuardedSharedViews shares = new GuardedSharedViews(sharedViews.map(observers::observedPart));
        LocationUsers users = new LocationUsers(directory, shares, clock, freshness);
        SignIns signIns = new SignIns(users, verifier);
        PresentColumns columns = new PresentColumns(store, devicesKept);
        DeviceCursors cursors = cursorKeys.ofDevices();
        Reviews reviews = new Reviews(columns, users, cursors, clock, freshness);
        Writers writers = new Writers(attempts, listening::retried);
        EnvironmentChanges changes = new EnvironmentChanges(
                store, columns::state, columns::summary, columns::saved, clock, UUID::randomUUID, writers);
        SharedViewChanges shareChanges = new SharedViewChanges(shares, writers);
        EnvironmentHistory history = new EnvironmentHistory(store, columns::state, attempts, CHANGES_READ_AT_ONCE);
        return new ChannelPartnersLibrary(new LibraryEntries(
                observers.observedEntry(new DefaultChannelPartners(
                        store, verifier, changes, history, columns, reviews, listening, clock, freshness)),
                observers.observedEntry(new DefaultPartnerAccess(
                        store,
                        signIns,
                        users,
                        columns,
                        cursors,
                        cursorKeys.ofCustomers(),
                        listening,
                        clock,
                        freshness)),
                sharedViews.map(
                        given -> observers.observedEntry(new DefaultViewSharing(users, shareChanges, listening))),
                observers.observedEntry(new DefaultUserForgetting(shares, shareChanges)),
                columns,
                (age, most) -> new KeptViewers(
                        passport -> observers.observed(LibraryCall.SIGN_IN, () -> signIns.of(passport)),
                        clock,
                        freshness,
                        age,
                        most)));
    }
}
