package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.problem.EnvironmentExists;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.spi.EnvironmentStore;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Edits turned into changes and saved by compare-and-set, again on the newer state when another process was faster. The writers of this
 * library wait for each other, and who is shown a change is shown it when its turn is over.
 */
public final class EnvironmentChanges {

    private final EnvironmentStore store;
    private final Function<EnvironmentId, Optional<EnvironmentSnapshot>> states;
    private final Consumer<EnvironmentSnapshot> reached;
    private final Clock clock;
    private final Supplier<UUID> creations;
    private final Writers writers;
    private final Saved saved;

    /** Is shown each change that was saved. */
    @FunctionalInterface
    public interface Saved {
        /** Is shown the state before and what came of the change. */
        void accept(EnvironmentSnapshot before, ChangeResult result);
    }

    /** Creates the changes of a store, which reads present states and notes those that it reaches; no creation is supplied twice. */
    public EnvironmentChanges(
            EnvironmentStore store,
            Function<EnvironmentId, Optional<EnvironmentSnapshot>> states,
            Consumer<EnvironmentSnapshot> reached,
            Clock clock,
            Supplier<UUID> creations,
            Writers writers,
            Saved saved) {
        this.store = store;
        this.states = states;
        this.reached = reached;
        this.clock = clock;
        this.creations = creations;
        this.writers = writers;
        this.saved = saved;
    }

    /** Sets up an environment as its first revision (CP-11). */
    public ChangeResult setUp(EnvironmentId id, String customer, Actor by, EnvironmentEdit edit) {
        CustomerEnvironment nothing = CustomerEnvironment.named(id, customer);
        return told(writers.write(
                new Written.Environment(id), () -> Optional.of(setUp(nothing, edited(nothing, edit), by))));
    }

    private Made setUp(CustomerEnvironment nothing, CustomerEnvironment after, Actor by) {
        EnvironmentId id = nothing.id();
        if (!after.id().equals(id)) {
            throw new IllegalArgumentException("an edit of " + id + " must not give " + after.id());
        }
        EnvironmentChange change = EnvironmentSnapshot.changeToSetUp(after, creations.get(), by, clock.instant());
        EnvironmentSnapshot first = new EnvironmentSnapshot(change.to(), after);
        ChangeResult result = ChangeResult.of(first, change, after);
        if (!save(result)) {
            throw new EnvironmentExists(new Problem(
                    "CP-11", Named.environment(id), "is already set up", "change it, or choose another ID"));
        }
        return new Made(new EnvironmentSnapshot(change.from(), nothing), result);
    }

    /** Saves, if no other writer was faster, and notes the state while it is still this writer's turn, so that the next one need not load it. */
    private boolean save(ChangeResult result) {
        boolean saved = store.save(result.change());
        if (saved) {
            reached.accept(result.snapshot());
        }
        return saved;
    }

    /**
     * Looks at a change that is not saved yet; what it throws is passed on, and nothing is saved.
     *
     * @param <T> what it says
     */
    @FunctionalInterface
    public interface Inspection<T> {
        /** Looks at the state before and what would come of the change. */
        T inspect(EnvironmentSnapshot before, ChangeResult result);
    }

    /** Lets every change pass. */
    public static Inspection<Boolean> none() {
        return (before, result) -> true;
    }

    /** Changes an environment; if it is given what the caller has seen, only from there (CP-36). */
    public ChangeResult change(
            EnvironmentId id, Optional<Seen> from, Actor by, EnvironmentEdit edit, Inspection<?> inspection) {
        return told(writers.write(new Written.Environment(id), () -> {
            Made made = made(present(id, from), by, edit);
            if (made.isWithoutChange()) {
                return Optional.of(made);
            }
            inspection.inspect(made.before(), made.result());
            return save(made.result()) ? Optional.of(made) : Optional.empty();
        }));
    }

    /** Makes a change, shows it to an inspection, and does not save it. */
    public <T> T triedOut(EnvironmentId id, Actor by, EnvironmentEdit edit, Inspection<T> inspection) {
        return writers.edit(new Written.Environment(id), () -> {
            Made made = made(present(id, Optional.empty()), by, edit);
            return inspection.inspect(made.before(), made.result());
        });
    }

    /** What came of an edit of a state. */
    private record Made(EnvironmentSnapshot before, ChangeResult result) {

        boolean isWithoutChange() {
            return result.change().isEmpty();
        }
    }

    private ChangeResult told(Made made) {
        if (!made.isWithoutChange()) {
            saved.accept(made.before(), made.result());
        }
        return made.result();
    }

    private EnvironmentSnapshot present(EnvironmentId id, Optional<Seen> from) {
        EnvironmentSnapshot present = states.apply(id).orElseThrow(() -> notFound(id));
        from.flatMap(seen -> seen.otherwise(present.stamp())).ifPresent(reason -> {
            throw stale(id, reason);
        });
        return present;
    }

    private Made made(EnvironmentSnapshot before, Actor by, EnvironmentEdit edit) {
        CustomerEnvironment after = edited(before.environment(), edit);
        EnvironmentChange change = before.changeTo(after, by, clock.instant());
        EnvironmentSnapshot next = change.isEmpty() ? before : new EnvironmentSnapshot(change.to(), after);
        return new Made(before, ChangeResult.of(next, change, after));
    }

    private static CustomerEnvironment edited(CustomerEnvironment environment, EnvironmentEdit edit) {
        return Objects.requireNonNull(
                edit.apply(environment), "an edit returns the edited environment, or the one it was given; never null");
    }

    private static EnvironmentNotFound notFound(EnvironmentId id) {
        return new EnvironmentNotFound(
                new Problem("CP-11", Named.environment(id), "does not exist", "set it up first or correct the ID"));
    }

    private static StaleRevision stale(EnvironmentId id, String reason) {
        return new StaleRevision(
                new Problem("CP-36", Named.environment(id), reason, "read it again and repeat the change"));
    }
}
