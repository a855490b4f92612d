package io.channelpartners.partner;

import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.problem.CheckUnavailable;
import io.channelpartners.problem.PartnerNotRecognized;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of Check ID: exactly one of recognized, not recognized, or back end unavailable (CP-03).
 *
 * <p>Switch on it, or call {@link #orThrow()} where only a recognized ID is of use. Immutable and thread-safe.
 */
public sealed interface IdCheck {

    /** Gets the ID that was asked. */
    PartnerLocationId id();

    /**
     * Gets when HPE gave this answer.
     *
     * @return the instant, or empty if the back end did not answer
     */
    Optional<Instant> answeredAt();

    /**
     * Gets the standing of the location by this answer (CP-07): what HPE said, or a standing that authorizes nothing if HPE does
     * not recognize the ID (CP-15).
     *
     * @return the standing with its time, or empty if the back end did not answer
     */
    Optional<CheckedStanding> checkedStanding();

    /**
     * Gets the recognized check, or says why there is none.
     *
     * @return this check, if it is {@link Recognized}
     * @throws PartnerNotRecognized if HPE does not recognize the ID
     * @throws CheckUnavailable if the back end did not answer; the check may be tried again
     */
    Recognized orThrow();

    /**
     * HPE recognizes the ID. This is the only way to create a partner (CP-05).
     *
     * @param id the ID that was asked
     * @param details who it is (CP-04)
     * @param standing what it is authorized for (CP-07)
     * @param checkedAt when HPE said so
     */
    record Recognized(PartnerLocationId id, PartnerDetails details, PartnerStanding standing, Instant checkedAt)
            implements IdCheck {

        public Recognized {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(details, "details");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(checkedAt, "checkedAt");
        }

        @Override
        public Optional<Instant> answeredAt() {
            return Optional.of(checkedAt);
        }

        @Override
        public Optional<CheckedStanding> checkedStanding() {
            return Optional.of(new CheckedStanding(standing, checkedAt));
        }

        @Override
        public Recognized orThrow() {
            return this;
        }
    }

    /**
     * HPE does not recognize the ID.
     *
     * @param id the ID that was asked
     * @param checkedAt when HPE said so
     */
    record NotRecognized(PartnerLocationId id, Instant checkedAt) implements IdCheck {

        public NotRecognized {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(checkedAt, "checkedAt");
        }

        @Override
        public Optional<Instant> answeredAt() {
            return Optional.of(checkedAt);
        }

        @Override
        public Optional<CheckedStanding> checkedStanding() {
            return Optional.of(new CheckedStanding(PartnerStanding.none(), checkedAt));
        }

        @Override
        public Recognized orThrow() {
            throw new PartnerNotRecognized(ProblemCode.PARTNER_NOT_RECOGNIZED.problem("CP-05", Quoted.of(id.value())));
        }
    }

    /**
     * The back end did not answer, or its answer was unusable; nothing is known about the ID.
     *
     * @param id the ID that was asked
     * @param reason why there is no answer, for people to read
     */
    record Unavailable(PartnerLocationId id, String reason) implements IdCheck {

        public Unavailable {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Instant> answeredAt() {
            return Optional.empty();
        }

        @Override
        public Optional<CheckedStanding> checkedStanding() {
            return Optional.empty();
        }

        @Override
        public Recognized orThrow() {
            throw new CheckUnavailable(
                    ProblemCode.CHECK_UNAVAILABLE.problem("CP-05", Quoted.of(id.value()), Quoted.of(reason)));
        }
    }
}
