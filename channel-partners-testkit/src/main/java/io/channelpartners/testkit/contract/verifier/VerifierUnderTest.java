package io.channelpartners.testkit.contract.verifier;

import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What the tests need of whoever implements {@link PartnerVerifierContract}. */
interface VerifierUnderTest {

    /**
     * Gets a verifier whose back end can be reached.
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
     * Gets what the back end says of the {@linkplain #knownId() known ID}.
     *
     * @return the details, or empty if they change or are not known, so that they are not tested
     */
    default Optional<PartnerDetails> detailsOfKnownId() {
        return Optional.empty();
    }

    /**
     * Gets a verifier whose back end cannot be reached.
     *
     * @return the verifier, or empty if there is no such thing, so that it is not tested
     */
    default Optional<PartnerVerifier> unreachable() {
        return Optional.empty();
    }

    /**
     * Gets a verifier whose back end does not answer within the verifier's time-out, for example one that accepts the connection and
     * sends nothing. A short time-out makes a fast test.
     *
     * @return the verifier, or empty if there is no such thing, so that it is not tested
     */
    default Optional<PartnerVerifier> slow() {
        return Optional.empty();
    }

    /**
     * Gets a verifier whose back end answers with something that is no answer, such as the error page of a gateway.
     *
     * @return the verifier, or empty if there is no such thing, so that it is not tested
     */
    default Optional<PartnerVerifier> unreadable() {
        return Optional.empty();
    }

    /**
     * Gets how long the {@linkplain #slow() slow} verifier may take in all before the test fails; more than four time-outs.
     *
     * @return a minute, unless overridden
     */
    default Duration patience() {
        return Duration.ofMinutes(1);
    }

    /**
     * Gets the clock that tells which times lie in the future.
     *
     * @return the system's clock, unless overridden
     */
    default Clock clock() {
        return Clock.systemUTC();
    }
}
