/**
 * The contract of {@link io.channelpartners.spi.PassportDirectory}. Depends on the api and the probes. Begin with {@link
 * io.channelpartners.testkit.contract.directory.PassportDirectoryContract}, which is all that an embedder needs.
 */
@NullMarked
package io.channelpartners.testkit.contract.directory;

import org.jspecify.annotations.NullMarked;
