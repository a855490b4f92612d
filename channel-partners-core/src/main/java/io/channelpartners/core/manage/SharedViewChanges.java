package io.channelpartners.core.manage;

import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.SharedViewEdit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Edits of shared views saved by compare-and-set, again on the newer version when another process was faster (CP-61). The writers of this
 * library wait for each other.
 */
public final class SharedViewChanges {

    private final GuardedSharedViews store;
    private final Writers writers;

    /** Creates the changes of a store. */
    public SharedViewChanges(GuardedSharedViews store, Writers writers) {
        this.store = store;
        this.writers = writers;
    }

    /** Gets the present shared view of a location. */
    public SharedView present(PartnerLocationId location) {
        return store.find(location).orElseGet(() -> SharedView.of(location));
    }

    /** Changes the shared view of a location and shows what was saved; an edit that changes nothing is not saved (L-7). */
    public SharedView change(PartnerLocationId location, SharedViewEdit edit, Consumer<SharedView> saved) {
        Made made = writers.write(new Written.View(location), () -> attempt(present(location), edit));
        if (made.isSaved()) {
            saved.accept(made.view());
        }
        return made.view();
    }

    private record Made(SharedView view, boolean isSaved) {}

    private Optional<Made> attempt(SharedView before, SharedViewEdit edit) {
        SharedView after = requireEditOf(
                before,
                Objects.requireNonNull(
                        edit.apply(before), "an edit returns the edited view, or the one it was given; never null"));
        if (after.equals(before)) {
            return Optional.of(new Made(before, false));
        }
        SharedView next = after.nextVersion();
        return store.save(next) ? Optional.of(new Made(next, true)) : Optional.empty();
    }

    private static SharedView requireEditOf(SharedView before, SharedView after) {
        if (!after.location().equals(before.location()) || after.version() != before.version()) {
            throw new IllegalArgumentException("an edit of " + before + " returned another view: " + after);
        }
        return after;
    }
}
