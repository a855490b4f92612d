package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import java.util.Optional;
import java.util.UUID;

/**
 * What a caller has seen of an environment before it changes it (CP-36).
 *
 * @param revision the revision
 * @param creation the creation, or empty if the caller does not name it
 */
public record Seen(Revision revision, Optional<UUID> creation) {

    /** Obtains what a revision says. */
    public static Seen at(Revision revision) {
        return new Seen(revision, Optional.empty());
    }

    /** Obtains what a stamp says; how often check times moved within the revision does not matter. */
    public static Seen at(EnvironmentStamp stamp) {
        return new Seen(stamp.revision(), Optional.of(stamp.creation()));
    }

    /** Gets why the present state is another one, or empty if it still is the one that was seen. */
    Optional<String> otherwise(EnvironmentStamp present) {
        if (creation.filter(seen -> !seen.equals(present.creation())).isPresent()) {
            return Optional.of("was erased and set up again since the change was made");
        }
        return revision.equals(present.revision())
                ? Optional.empty()
                : Optional.of("is at revision " + present.revision() + ", not at " + revision
                        + " from which the change was made");
    }
}
