package io.channelpartners.consent;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The opt-in of an environment or of one direct-connect device: never given, given, or withdrawn (CP-40, CP-41).
 *
 * <p>The consent stays on record after a withdrawal.
 */
public sealed interface OptInState {

    /**
     * Checks if the opt-in is given.
     *
     * @return true only if it is given and not withdrawn
     */
    default boolean isGiven() {
        return this instanceof Given;
    }

    /**
     * Gets the last consent, withdrawn or not.
     *
     * @return the consent, or empty if none was ever given
     */
    Optional<Consent> consent();

    /** No consent was ever given. */
    record NeverGiven() implements OptInState {
        @Override
        public Optional<Consent> consent() {
            return Optional.empty();
        }

        // Written by hand: the JVM generates a record's own on its first call, which delays the first answer.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NeverGiven;
        }

        @Override
        public int hashCode() {
            return 0; // as a record without components
        }
    }

    /**
     * The opt-in is given.
     *
     * @param lastConsent the consent
     */
    record Given(Consent lastConsent) implements OptInState {

        public Given {
            Objects.requireNonNull(lastConsent, "lastConsent");
        }

        @Override
        public Optional<Consent> consent() {
            return Optional.of(lastConsent);
        }
    }

    /**
     * The opt-in was withdrawn.
     *
     * @param lastConsent the consent as it was given
     * @param by who withdrew it
     * @param at when
     */
    record Withdrawn(Consent lastConsent, Actor by, Instant at) implements OptInState {

        public Withdrawn {
            Objects.requireNonNull(lastConsent, "lastConsent");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public Optional<Consent> consent() {
            return Optional.of(lastConsent);
        }
    }

    /**
     * Returns the state after a withdrawal; unchanged unless the opt-in is given.
     *
     * @param at when
     */
    default OptInState withdrawn(Actor by, Instant at) {
        return this instanceof Given given ? new Withdrawn(given.lastConsent(), by, at) : this;
    }
}
