/**
 * The contract of {@link io.channelpartners.spi.PartnerVerifier}. It may know the api and the probes. Begin with
 * {@link io.channelpartners.testkit.contract.verifier.PartnerVerifierContract}, which is all that an embedder needs of it.
 */
@NullMarked
package io.channelpartners.testkit.contract.verifier;

import org.jspecify.annotations.NullMarked;
