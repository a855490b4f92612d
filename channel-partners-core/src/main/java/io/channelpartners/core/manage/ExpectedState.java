package io.channelpartners.core.manage;

import io.channelpartners.ChangeOptions;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.problem.Problem;
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

    /** Says how the present state of an environment differs; empty if it is the expected one. */
    Optional<Problem> differenceFrom(EnvironmentId id, EnvironmentStamp present) {
        String environment = Quoted.of(id.value());
        if (creation.filter(expected -> !expected.equals(present.creation())).isPresent()) {
            return Optional.of(ProblemCode.ENVIRONMENT_SET_UP_AGAIN.problem("CP-36", environment));
        }
        return revision.filter(expected -> !expected.equals(present.revision()))
                .map(expected -> ProblemCode.ENVIRONMENT_AT_ANOTHER_REVISION.problem(
                        "CP-36", environment, present.revision().toString(), expected.toString()));
    }
}
