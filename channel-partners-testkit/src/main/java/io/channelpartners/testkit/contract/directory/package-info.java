/**
 * The contract of {@link io.channelpartners.spi.PassportDirectory}. It may know the api and the probes. Begin with
 * {@link io.channelpartners.testkit.contract.directory.PassportDirectoryContract}, which is all that an embedder needs of it.
 */
@NullMarked
package io.channelpartners.testkit.contract.directory;

import org.jspecify.annotations.NullMarked;
