package io.channelpartners.testkit.contract.verifier;

import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The hooks of {@link PartnerVerifierContract}. */
interface VerifierUnderTest {

    /**
     * Gets a verifier whose back end is reachable.
     *
     * @return the verifier
     */
    PartnerVerifier verifier();

    /**
     * Gets an ID that the back end knows.
     *
     * @return the ID
     */
    PartnerLocationId knownId();

    /**
     * Gets an ID that the back end does not know.
     *
     * @return the ID
     */
    PartnerLocationId unknownId();

    /**
     * Gets the details that the back end has of the {@linkplain #knownId() known ID}.
     *
     * @return the details, or empty if the test cannot predict them; they are then not tested
     */
    default Optional<PartnerDetails> detailsOfKnownId() {
        return Optional.empty();
    }

    /**
     * Gets a verifier whose back end is unreachable.
     *
     * @return the verifier, or empty if there is none; this case is then not tested
     */
    default Optional<PartnerVerifier> unreachable() {
        return Optional.empty();
    }

    /**
     * Gets a verifier whose back end does not answer within the verifier's time-out, for example one that accepts the connection but
     * sends nothing. A short time-out keeps the test fast.
     *
     * @return the verifier, or empty if there is none; this case is then not tested
     */
    default Optional<PartnerVerifier> slow() {
        return Optional.empty();
    }

    /**
     * Gets a verifier whose back end answers with something unreadable, such as the error page of a gateway.
     *
     * @return the verifier, or empty if there is none; this case is then not tested
     */
    default Optional<PartnerVerifier> unreadable() {
        return Optional.empty();
    }

    /**
     * Gets the time after which the test of the {@linkplain #slow() slow} verifier fails. It must be longer than four time-outs.
     *
     * @return a minute, unless overridden
     */
    default Duration patience() {
        return Duration.ofMinutes(1);
    }

    /**
     * Gets the clock by which the tests tell whether a time is in the future.
     *
     * @return the system's clock, unless overridden
     */
    default Clock clock() {
        return Clock.systemUTC();
    }
}
