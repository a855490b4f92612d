package io.channelpartners.core.observe;

import io.channelpartners.ViewSharing;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.SharedViewEdit;
import java.util.Optional;

/** The entry point to shared views, observed. */
record ObservedSharing(ViewSharing sharing, Observers observers) implements ViewSharing {

    @Override
    public Optional<SharedView> sharedView(HpePassportId user, PartnerLocationId location) {
        return observers.observed(LibraryCall.SHARED_VIEW, () -> sharing.sharedView(user, location));
    }

    @Override
    public SharedView share(HpePassportId user, PartnerLocationId location, SharedViewEdit edit) {
        return observers.observed(LibraryCall.SHARE, () -> sharing.share(user, location, edit));
    }
}
