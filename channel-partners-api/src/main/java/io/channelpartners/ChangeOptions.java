package io.channelpartners;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.impact.ImpactGuard;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What must hold for a change to be stored, beside the rules: the state that the caller has seen (CP-36), and a guard that looks at
 * the impact (L-10).
 *
 * <pre>{@code
 * partners.change(acme, by, edit, ChangeOptions.none().from(impact.change().from()).guardedBy(nobodyLosesAnything));
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the guard is.
 *
 * @param revision the revision that must be present, or empty if any may be
 * @param creation the creation that must be present, or empty if any may be
 * @param guard the guard that must let the change pass, or empty if there is none
 */
public record ChangeOptions(Optional<Revision> revision, Optional<UUID> creation, Optional<ImpactGuard> guard) {

    /** Requires that no component is null. */
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
     * Returns these options for a change that is refused as stale unless the environment still is at a revision (CP-36). A revision
     * does not tell an environment from one that was erased under the same ID; where that can happen, name the stamp instead.
     */
    public ChangeOptions from(Revision seen) {
        return new ChangeOptions(Optional.of(seen), Optional.empty(), guard);
    }

    /**
     * Returns these options for a change that is refused as stale unless the environment still is at the revision of a stamp, and was
     * not erased and set up again since (CP-36, CP-44). That a repeated check moved the time of a check does not matter.
     */
    public ChangeOptions from(EnvironmentStamp seen) {
        return new ChangeOptions(Optional.of(seen.revision()), Optional.of(seen.creation()), guard);
    }

    /** Returns these options for a change that a guard must let pass. */
    public ChangeOptions guardedBy(ImpactGuard judge) {
        return new ChangeOptions(revision, creation, Optional.of(judge));
    }
}
