/**
 * The contract of {@link io.channelpartners.spi.PartnerVerifier}. Depends on the api and the probes. Begin with {@link
 * io.channelpartners.testkit.contract.verifier.PartnerVerifierContract}, which is all that an embedder needs.
 */
@NullMarked
package io.channelpartners.testkit.contract.verifier;

import org.jspecify.annotations.NullMarked;
