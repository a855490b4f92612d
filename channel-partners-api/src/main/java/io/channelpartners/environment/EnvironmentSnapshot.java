package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.change.RowChange;
import io.channelpartners.consent.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A stored state of an environment.
 *
 * @param stamp which state it is
 * @param environment the environment in this state
 */
public record EnvironmentSnapshot(EnvironmentStamp stamp, CustomerEnvironment environment) {

    /** Drops the {@linkplain CustomerEnvironment#olderChecks answers that the edits ignored}, which are not part of the state. */
    public EnvironmentSnapshot {
        Objects.requireNonNull(stamp, "stamp");
        environment = Objects.requireNonNull(environment, "environment").settled();
    }

    /** Gets the revision. */
    public Revision revision() {
        return stamp.revision();
    }

    /**
     * Obtains the change that sets up an environment.
     *
     * @param after the environment to set up
     * @param creation a new, unique ID, which distinguishes the environment from every erased one with the same ID
     * @param by who sets it up
     * @param at when
     * @return the change from {@link EnvironmentStamp#beforeSetUp}
     */
    public static EnvironmentChange changeToSetUp(CustomerEnvironment after, UUID creation, Actor by, Instant at) {
        CustomerEnvironment nothing = CustomerEnvironment.named(after.id(), after.customer());
        return ChangeRows.between(nothing, after)
                .customer(new RowChange<>(Optional.empty(), Optional.of(after.customer())))
                .from(EnvironmentStamp.beforeSetUp(creation))
                .by(by)
                .at(at)
                .build();
    }

    /**
     * Applies a change to the state from which it was made.
     *
     * @param before the stored state, or empty if the environment does not exist yet
     * @return the state with the stamp {@link EnvironmentChange#to()}
     * @throws IllegalArgumentException if the stored state is not the one from which the change was made
     */
    public static EnvironmentSnapshot after(EnvironmentChange change, Optional<EnvironmentSnapshot> before) {
        boolean sameEnvironment = before.isEmpty() || before.get().isOf(change);
        if (!sameEnvironment || !change.isFrom(before.map(EnvironmentSnapshot::stamp))) {
            throw new IllegalArgumentException("the change was made from another state");
        }
        return new EnvironmentSnapshot(
                change.to(), ChangeRows.applied(change, before.map(EnvironmentSnapshot::environment)));
    }

    /**
     * Returns the state before the change that led to this one: the inverse of {@link #after}.
     *
     * @return the state with the stamp {@link EnvironmentChange#from()}, or empty if the change set up the environment
     * @throws IllegalArgumentException if this is not the state to which the change led
     */
    public Optional<EnvironmentSnapshot> before(EnvironmentChange change) {
        if (!isOf(change) || !stamp.equals(change.to())) {
            throw new IllegalArgumentException("the change led to another state");
        }
        if (change.from().isBeforeSetUp()) {
            return Optional.empty();
        }
        CustomerEnvironment before = ChangeRows.applied(change.reversed(), Optional.of(environment));
        return Optional.of(new EnvironmentSnapshot(change.from(), before));
    }

    /**
     * Returns the change from this state to an edited environment.
     *
     * @param after the same environment, edited
     * @param at when
     * @return the change; it {@linkplain EnvironmentChange#isEmpty() is empty} if nothing differs
     * @throws IllegalArgumentException if the edited environment has another ID
     */
    public EnvironmentChange changeTo(CustomerEnvironment after, Actor by, Instant at) {
        return ChangeRows.between(environment, after)
                .customer(RowChange.between(Optional.of(environment.customer()), Optional.of(after.customer())))
                .from(stamp)
                .by(by)
                .at(at)
                .build();
    }

    private boolean isOf(EnvironmentChange change) {
        return environment.id().equals(change.environment());
    }
}
