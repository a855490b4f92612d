package io.channelpartners.testkit.contract.verifier;

import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
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
     * Gets the clock that tells which times lie in the future.
     *
     * @return the system's clock, unless overridden
     */
    default Clock clock() {
        return Clock.systemUTC();
    }
}
