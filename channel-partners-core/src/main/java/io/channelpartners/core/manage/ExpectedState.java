package io.channelpartners.core.manage;

import io.channelpartners.ChangeOptions;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import java.util.Optional;
import java.util.UUID;

/**
 * The state from which a caller made its change (CP-36).
 *
 * @param creation the creation, or empty if the caller gave only a revision
 */
public record ExpectedState(Revision revision, Optional<UUID> creation) {

    /** Obtains the state that the options of a change require; empty if they accept any. */
    public static Optional<ExpectedState> of(ChangeOptions options) {
        return options.revision().map(revision -> new ExpectedState(revision, options.creation()));
    }

    /** Explains how the present state differs; empty if it is the expected one. */
    Optional<String> differenceFrom(EnvironmentStamp present) {
        if (creation.filter(expected -> !expected.equals(present.creation())).isPresent()) {
            return Optional.of("was erased and set up again since the change was made");
        }
        return revision.equals(present.revision())
                ? Optional.empty()
                : Optional.of("is at revision " + present.revision() + ", not at " + revision
                        + " from which the change was made");
    }
}
