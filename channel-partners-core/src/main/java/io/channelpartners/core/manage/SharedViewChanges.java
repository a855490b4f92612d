package io.channelpartners.core.manage;

import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.SharedViewEdit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Saves edits of shared views by compare-and-set, starting over from the newer version when another process was faster (CP-61). Writers of
 * one library take turns.
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

    /** Changes the shared view of a location and passes on what was saved; an edit that changes nothing is not saved (L-7). */
    public SharedView change(PartnerLocationId location, SharedViewEdit edit, Consumer<SharedView> saved) {
        Outcome outcome = writers.write(new WriteTarget.View(location), () -> attempt(present(location), edit));
        if (outcome.isSaved()) {
            saved.accept(outcome.view());
        }
        return outcome.view();
    }

    private record Outcome(SharedView view, boolean isSaved) {}

    private Optional<Outcome> attempt(SharedView before, SharedViewEdit edit) {
        SharedView after = requireEditOf(
                before,
                Objects.requireNonNull(
                        edit.apply(before),
                        "an edit must return the edited view, or the one it was given, never null"));
        if (after.equals(before)) {
            return Optional.of(new Outcome(before, false));
        }
        SharedView next = after.nextVersion();
        return store.save(next) ? Optional.of(new Outcome(next, true)) : Optional.empty();
    }

    private static SharedView requireEditOf(SharedView before, SharedView after) {
        if (!after.location().equals(before.location()) || after.version() != before.version()) {
            throw new IllegalArgumentException("an edit of " + before + " returned another view: " + after);
        }
        return after;
    }
}
