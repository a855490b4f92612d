package io.channelpartners.core;

import io.channelpartners.ViewSharing;
import io.channelpartners.core.boundary.Timing;
import io.channelpartners.core.listen.Listeners;
import io.channelpartners.core.manage.SharedViewChanges;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.SharedViewEdit;
import java.util.List;
import java.util.Optional;

/** The entry point to shared views. */
record DefaultViewSharing(LocationUsers users, SharedViewChanges changes, Listeners listeners) implements ViewSharing {

    @Override
    public Optional<SharedView> sharedView(HpePassportId user, PartnerLocationId location) {
        return mayShare(user, location) ? Optional.of(changes.present(location)) : Optional.empty();
    }

    @Override
    public SharedView share(HpePassportId user, PartnerLocationId location, SharedViewEdit edit) {
        Timing timing = listeners.begin();
        if (!mayShare(user, location)) {
            throw new EditRefused(List.of(refusal(location)));
        }
        return changes.change(location, edit, view -> listeners.shared(user, view, timing));
    }

    private boolean mayShare(HpePassportId user, PartnerLocationId location) {
        return users.isLinked(user, location);
    }

    /** One message for all reasons, so that it reveals nothing about the location or its users. */
    private static Problem refusal(PartnerLocationId location) {
        return ProblemCode.SHARING_REFUSED.problem("CP-61", Quoted.of(location.value()));
    }
}
