/**
 * The contracts of the SPI as tests: an embedder's test class inherits them, one interface for each part of the SPI. This package
 * has only what all contracts share, and depends on none of them. Begin with {@link
 * io.channelpartners.testkit.contract.environment.EnvironmentStoreContract}.
 */
@NullMarked
package io.channelpartners.testkit.contract;

import org.jspecify.annotations.NullMarked;
