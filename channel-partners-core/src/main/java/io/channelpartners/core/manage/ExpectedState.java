package io.channelpartners.core.manage;

import io.channelpartners.ChangeOptions;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import java.util.Optional;
import java.util.UUID;

/**
 * The state from which a caller made its change (CP-36).
 *
 * @param revision the revision, or empty for any
 * @param creation the creation, or empty for any
 */
public record ExpectedState(Optional<Revision> revision, Optional<UUID> creation) {

    /** Obtains the state that the options of a change require. */
    public static ExpectedState of(ChangeOptions options) {
        return new ExpectedState(options.revision(), options.creation());
    }

    /** Accepts every state. */
    static ExpectedState any() {
        return of(ChangeOptions.none());
    }

    /** Explains how the present state differs; empty if it is the expected one. */
    Optional<String> differenceFrom(EnvironmentStamp present) {
        if (creation.filter(expected -> !expected.equals(present.creation())).isPresent()) {
            return Optional.of("was erased and set up again since the change was made");
        }
        return revision.filter(expected -> !expected.equals(present.revision()))
                .map(expected -> "is at revision " + present.revision() + ", not at " + expected
                        + " from which the change was made");
    }
}
