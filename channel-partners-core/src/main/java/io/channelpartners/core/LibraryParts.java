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
import io.channelpartners.event.AccessListener;
import io.channelpartners.partner.Freshness;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an embedder provides, and how the library is assembled from it. */
record LibraryParts(
        EnvironmentStore environments,
        PartnerVerifier backEnd,
        PassportDirectory passports,
        Optional<SharedViewStore> sharedViews,
        Clock clock,
        List<AccessListener> listeners,
        Freshness freshness,
        CursorKeys cursorKeys,
        int attempts,
        long devicesKept) {

    /** Bounds the memory of a replay, however long the history. */
    private static final int CHANGES_READ_AT_ONCE = 256;

    ChannelPartnersLibrary assembled() {
        GuardedStore store = new GuardedStore(environments);
        GuardedVerifier verifier = new GuardedVerifier(backEnd, clock, freshness);
        GuardedDirectory directory = new GuardedDirectory(passports, clock);
        GuardedSharedViews shares = new GuardedSharedViews(sharedViews);
        LocationUsers users = new LocationUsers(directory, shares, clock, freshness);
        PresentColumns columns = new PresentColumns(store, devicesKept);
        DeviceCursors cursors = cursorKeys.ofDevices();
        Listeners listening = new Listeners(listeners);
        Reviews reviews = new Reviews(columns, users, cursors, clock, freshness);
        Writers writers = new Writers(attempts);
        EnvironmentChanges changes = new EnvironmentChanges(
                store,
                columns::state,
                columns::summary,
                columns::saved,
                clock,
                UUID::randomUUID,
                writers,
                saved -> listening.changed(saved.result(), () -> reviews.impactOfSaved(saved)));
        SharedViewChanges shareChanges = new SharedViewChanges(shares, writers);
        EnvironmentHistory history = new EnvironmentHistory(store, columns::state, attempts, CHANGES_READ_AT_ONCE);
        return new ChannelPartnersLibrary(
                new DefaultChannelPartners(
                        store, verifier, changes, history, columns, reviews, listening, clock, freshness),
                new DefaultPartnerAccess(
                        store,
                        verifier,
                        users,
                        columns,
                        cursors,
                        cursorKeys.ofCustomers(),
                        listening,
                        clock,
                        freshness),
                sharedViews.map(given -> new DefaultViewSharing(users, shareChanges, listening)),
                new DefaultUserForgetting(shares, shareChanges));
    }
}
