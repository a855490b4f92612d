/**
 * The sentences of the SPI as tests, which the test of an embedder's own implementation inherits. Begin with
 * {@link io.channelpartners.testkit.contract.EnvironmentStoreContract}.
 */
@NullMarked
package io.channelpartners.testkit.contract;

import org.jspecify.annotations.NullMarked;
