package io.channelpartners.event;

import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import java.util.Objects;

/**
 * The event that the shared view of a location was changed (CP-61).
 *
 * @param by the linked user who changed it
 * @param view the shared view after the change
 */
public record ViewShared(HpePassportId by, SharedView view) {

    public ViewShared {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(view, "view");
    }
}
