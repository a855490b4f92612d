package io.channelpartners.core.manage;

import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.SharedView;
import io.channelpartners.partner.SharedViewEdit;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.text.Quoted;
import java.util.Objects;
import java.util.function.Consumer;

/** Edits of shared views saved by compare-and-set, again on the newer version when another writer was faster (CP-61). */
public final class SharedViewChanges {

    private final GuardedSharedViews store;
    private final int attempts;

    /** Creates the changes of a store; an edit is tried at most the given number of times. */
    public SharedViewChanges(GuardedSharedViews store, int attempts) {
        this.store = store;
        this.attempts = attempts;
    }

    /** Gets the present shared view of a location. */
    public SharedView present(PartnerLocationId location) {
        return store.find(location).orElseGet(() -> SharedView.of(location));
    }

    /** Changes the shared view of a location and shows what was saved; an edit that changes nothing is not saved (L-7). */
    public SharedView change(PartnerLocationId location, SharedViewEdit edit, Consumer<SharedView> saved) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            SharedView before = present(location);
            SharedView after = requireEditOf(
                    before,
                    Objects.requireNonNull(
                            edit.apply(before),
                            "an edit returns the edited view, or the one it was given; never null"));
            if (after.equals(before)) {
                return before;
            }
            SharedView next = after.nextVersion();
            if (store.save(next)) {
                saved.accept(next);
                return next;
            }
        }
        throw new TooManyConflicts(new Problem(
                "CP-61",
                "the shared view of partner " + Quoted.of(location.value()),
                "was changed by others at each of " + attempts + " attempts",
                "try again"));
    }

    private static SharedView requireEditOf(SharedView before, SharedView after) {
        if (!after.location().equals(before.location()) || after.version() != before.version()) {
            throw new IllegalArgumentException("an edit of " + before + " returned another view: " + after);
        }
        return after;
    }
}
