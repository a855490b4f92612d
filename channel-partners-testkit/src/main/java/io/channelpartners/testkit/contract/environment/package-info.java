/**
 * The contract of {@link io.channelpartners.spi.EnvironmentStore}. Depends on the api, the model and the probes. Begin with {@link
 * io.channelpartners.testkit.contract.environment.EnvironmentStoreContract}, which is all that an embedder needs.
 */
@NullMarked
package io.channelpartners.testkit.contract.environment;

import org.jspecify.annotations.NullMarked;
