package io.channelpartners.testkit.contract.verifier;

import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The sentences of {@link PartnerVerifier} as tests, each named after its {@link Sentence}. A verifier keeps the contract if a
 * test class that implements this interface passes, against a back end that knows one of two example IDs.
 *
 * <p>What a verifier has no hook for is reported as an aborted test with the reason.
 */
public interface PartnerVerifierContract extends ChecksIds {}
