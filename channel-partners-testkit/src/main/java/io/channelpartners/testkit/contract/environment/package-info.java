/**
 * The contract of {@link io.channelpartners.spi.EnvironmentStore}. It may know the api, the model and the probes; nobody needs
 * another type of it than {@link io.channelpartners.testkit.contract.environment.EnvironmentStoreContract}: begin there.
 */
@NullMarked
package io.channelpartners.testkit.contract.environment;

import org.jspecify.annotations.NullMarked;
