package io.channelpartners.partner;

import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.problem.Problem;
import java.time.Instant;
import java.util.Objects;

/**
 * An answer to Check ID that changed nothing because a later one was stored before it arrived (CP-15). Immutable and thread-safe.
 *
 * @param partner the partner whose ID was checked
 * @param answeredAt when HPE gave the answer that was ignored
 * @param storedAt when HPE gave the answer that is stored
 */
public record OlderCheck(PartnerLocationId partner, Instant answeredAt, Instant storedAt) {

    public OlderCheck {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(answeredAt, "answeredAt");
        Objects.requireNonNull(storedAt, "storedAt");
    }

    /**
     * Returns the warning about the answer.
     *
     * @return one sentence with its remedy (CP-15)
     */
    public Problem warning() {
        return ProblemCode.CHECK_IS_OLDER.problem(
                "CP-15", Quoted.of(partner.value()), storedAt.toString(), answeredAt.toString());
    }
}
