package io.channelpartners.core.manage;

import io.channelpartners.environment.Actor;
import io.channelpartners.environment.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.environment.Revision;
import io.channelpartners.problem.EnvironmentExists;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.text.Quoted;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Edits turned into changes and saved by compare-and-set, again on the newer state when another writer was faster. */
public final class EnvironmentChanges {

    private final EnvironmentStore store;
    private final Clock clock;
    private final int attempts;

    /** Creates the changes of a store; an edit is tried at most the given number of times. */
    public EnvironmentChanges(EnvironmentStore store, Clock clock, int attempts) {
        this.store = store;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** Sets up an environment as its first revision (CP-11). */
    public ChangeResult setUp(EnvironmentId id, String customer, Actor by, EnvironmentEdit edit) {
        CustomerEnvironment after = edit.apply(CustomerEnvironment.named(id, customer));
        if (!after.id().equals(id)) {
            throw new IllegalArgumentException("an edit of " + id + " must not give " + after.id());
        }
        EnvironmentChange change = EnvironmentChange.setUp(after, by, now());
        if (!store.save(change)) {
            throw new EnvironmentExists(
                    new Problem("CP-11", named(id), "is already set up", "change it, or choose another ID"));
        }
        return ChangeResult.of(new EnvironmentSnapshot(change.to(), after), change);
    }

    /** Changes an environment; if a revision is given, only from that one (CP-36). */
    public ChangeResult change(EnvironmentId id, Optional<Revision> from, Actor by, EnvironmentEdit edit) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            EnvironmentSnapshot before = store.find(id).orElseThrow(() -> notFound(id));
            from.filter(revision -> !revision.equals(before.revision())).ifPresent(revision -> {
                throw stale(id, revision, before.stamp());
            });
            CustomerEnvironment after = edit.apply(before.environment());
            EnvironmentChange change = EnvironmentChange.between(before, after, by, now());
            if (change.isEmpty()) {
                return ChangeResult.of(before, change);
            }
            if (store.save(change)) {
                return ChangeResult.of(new EnvironmentSnapshot(change.to(), after), change);
            }
        }
        throw new TooManyConflicts(new Problem(
                "CP-36", named(id), "was changed by others at each of " + attempts + " attempts", "try again"));
    }

    /** Instants are kept to the microsecond, which every database can hold. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static EnvironmentNotFound notFound(EnvironmentId id) {
        return new EnvironmentNotFound(
                new Problem("CP-11", named(id), "does not exist", "set it up first or correct the ID"));
    }

    private static StaleRevision stale(EnvironmentId id, Revision from, EnvironmentStamp present) {
        return new StaleRevision(new Problem(
                "CP-36",
                named(id),
                "is at revision " + present.revision() + ", not at " + from + " from which the change was made",
                "read it again and repeat the change"));
    }

    private static String named(EnvironmentId id) {
        return "environment " + Quoted.of(id.value());
    }
}
