package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.problem.EnvironmentExists;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns edits into changes and saves them by compare-and-set, starting over from the newer state when another process was faster.
 * Writers of one library take turns.
 */
public final class EnvironmentChanges {

    private final EnvironmentStore store;
    private final Function<EnvironmentId, Optional<EnvironmentSnapshot>> states;
    private final Function<EnvironmentSnapshot, DeviceSummary> summaries;
    private final BiConsumer<EnvironmentSnapshot, DeviceSummary> cache;
    private final Clock clock;
    private final Supplier<UUID> creations;
    private final Writers writers;

    /**
     * Creates the changes of a store.
     *
     * @param states reads the present state of an environment
     * @param summaries counts the devices of a state that was read
     * @param cache receives each saved state with its summary during its writer's turn, so that the next writer need not load it
     * @param creations supplies unique IDs of creations
     */
    public EnvironmentChanges(
            EnvironmentStore store,
            Function<EnvironmentId, Optional<EnvironmentSnapshot>> states,
            Function<EnvironmentSnapshot, DeviceSummary> summaries,
            BiConsumer<EnvironmentSnapshot, DeviceSummary> cache,
            Clock clock,
            Supplier<UUID> creations,
            Writers writers) {
        this.store = store;
        this.states = states;
        this.summaries = summaries;
        this.cache = cache;
        this.clock = clock;
        this.creations = creations;
        this.writers = writers;
    }

    /** Sets up an environment as its first revision (CP-11). */
    public Proposal setUp(EnvironmentId id, String customer, Actor by, EnvironmentEdit edit) {
        CustomerEnvironment nothing = CustomerEnvironment.named(id, customer);
        return writers.write(
                new WriteTarget.Environment(id), () -> Optional.of(setUp(nothing, edited(nothing, edit), by)));
    }

    private Proposal setUp(CustomerEnvironment nothing, CustomerEnvironment after, Actor by) {
        EnvironmentId id = nothing.id();
        if (!after.id().equals(id)) {
            throw new IllegalArgumentException("an edit of " + id + " must not return " + after.id());
        }
        EnvironmentChange change = EnvironmentSnapshot.changeToSetUp(after, creations.get(), by, clock.instant());
        EnvironmentSnapshot first = new EnvironmentSnapshot(change.to(), after);
        Proposal proposal =
                new Proposal(new EnvironmentSnapshot(change.from(), nothing), ChangeResult.of(first, change, after));
        if (!save(proposal)) {
            throw new EnvironmentExists(ProblemCode.ENVIRONMENT_ALREADY_SET_UP.problem("CP-36", Quoted.of(id.value())));
        }
        return proposal;
    }

    private boolean save(Proposal proposal) {
        EnvironmentSnapshot after = proposal.result().snapshot();
        EnvironmentChange change = proposal.result().change();
        DeviceSummary summary = summaries
                .apply(proposal.before())
                .after(change, proposal.before().environment(), after.environment());
        boolean saved = store.saveWithSummary(change, summary);
        if (saved) {
            cache.accept(after, summary);
        }
        return saved;
    }

    /**
     * Changes an environment from an expected state (CP-36), unless a guard throws; the guard judges each attempt
     * before it is saved.
     */
    public Proposal change(
            EnvironmentId id, ExpectedState from, Actor by, EnvironmentEdit edit, Consumer<Proposal> guard) {
        return writers.write(new WriteTarget.Environment(id), () -> {
            Proposal proposal = proposal(present(id, from), by, edit);
            if (proposal.changesNothing()) {
                return Optional.of(proposal);
            }
            guard.accept(proposal);
            return save(proposal) ? Optional.of(proposal) : Optional.empty();
        });
    }

    /** Makes a change without saving it. */
    public Proposal propose(EnvironmentId id, Actor by, EnvironmentEdit edit) {
        return writers.edit(
                new WriteTarget.Environment(id), () -> proposal(present(id, ExpectedState.any()), by, edit));
    }

    private EnvironmentSnapshot present(EnvironmentId id, ExpectedState from) {
        EnvironmentSnapshot present = states.apply(id)
                .orElseThrow(() -> new EnvironmentNotFound(
                        ProblemCode.ENVIRONMENT_NOT_FOUND.problem("CP-44", Quoted.of(id.value()))));
        from.differenceFrom(id, present.stamp()).ifPresent(difference -> {
            throw new StaleRevision(difference);
        });
        return present;
    }

    private Proposal proposal(EnvironmentSnapshot before, Actor by, EnvironmentEdit edit) {
        CustomerEnvironment after = edited(before.environment(), edit);
        EnvironmentChange change = before.changeTo(after, by, clock.instant());
        EnvironmentSnapshot next = change.isEmpty() ? before : new EnvironmentSnapshot(change.to(), after);
        return new Proposal(before, ChangeResult.of(next, change, after));
    }

    private static CustomerEnvironment edited(CustomerEnvironment environment, EnvironmentEdit edit) {
        return Objects.requireNonNull(
                edit.apply(environment),
                "an edit must return the edited environment, or the one it was given, never null");
    }
}
