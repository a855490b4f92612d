package io.channelpartners;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.impact.ImpactGuard;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a change requires beyond the rules: that the environment is still in the state that the caller has seen (CP-36), and that a
 * guard accepts the impact (L-10).
 *
 * <pre>{@code
 * AccessImpact shown = partners.preview(acme, by, edit);
 * ChangeOptions asShown = ChangeOptions.none().from(shown.change().from()).guardedBy(nobodyLosesAnything);
 * partners.change(acme, by, edit, asShown);
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the guard is.
 *
 * @param revision the required present revision, or empty for any
 * @param creation the required present creation, or empty for any
 * @param guard the guard, or empty for none
 */
public record ChangeOptions(Optional<Revision> revision, Optional<UUID> creation, Optional<ImpactGuard> guard) {

    public ChangeOptions {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(creation, "creation");
        Objects.requireNonNull(guard, "guard");
    }

    /** Obtains the options that require nothing. */
    public static ChangeOptions none() {
        return new ChangeOptions(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns these options plus the requirement that the environment is still at a revision (CP-36). If the environment may have
     * been erased and set up again, pass the stamp instead, which a new environment never repeats.
     */
    public ChangeOptions from(Revision seen) {
        return new ChangeOptions(Optional.of(seen), Optional.empty(), guard);
    }

    /**
     * Returns these options plus the requirement that the environment is still at the revision of a stamp, and was not erased and
     * set up again since (CP-36, CP-44). A repeated check that moved only the time of a check does not matter.
     */
    public ChangeOptions from(EnvironmentStamp seen) {
        return new ChangeOptions(Optional.of(seen.revision()), Optional.of(seen.creation()), guard);
    }

    /** Returns these options plus a guard. */
    public ChangeOptions guardedBy(ImpactGuard judge) {
        return new ChangeOptions(revision, creation, Optional.of(judge));
    }
}
