package io.channelpartners.core.observe;

import io.channelpartners.event.LibraryCall;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A store of shared views whose calls are observed. */
record ObservedShares(SharedViewStore store, Observers observers) implements SharedViewStore {

    @Override
    public Optional<SharedView> find(PartnerLocationId location) {
        return observers.observed(LibraryCall.SHARES_FIND, () -> store.find(location));
    }

    @Override
    public boolean save(SharedView view) {
        return observers.observed(LibraryCall.SHARES_SAVE, () -> store.save(view));
    }

    @Override
    public List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit) {
        return observers.observed(LibraryCall.SHARES_SHARING_WITH, () -> store.sharingWith(user, after, limit));
    }

    @Override
    public void requireWorking(Duration atMost) {
        observers.observing(LibraryCall.SHARES_REQUIRE_WORKING, () -> store.requireWorking(atMost));
    }
}
