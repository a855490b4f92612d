package io.channelpartners.testkit.contract.verifier;

import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The contract of {@link PartnerVerifier}: its numbered sentences as tests, which are linked by {@link Sentence}. To test a
 * verifier, implement this interface in a test class, against a back end that knows one of two example IDs.
 *
 * <p>A test whose hook is not implemented is aborted, with the reason.
 */
public interface PartnerVerifierContract extends ChecksIds {}
