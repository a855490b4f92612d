/**
 * What an embedder implements: where environments and shared views are kept, who answers Check ID, who knows the users; knows what
 * is stored and asked, and no answer about access. Begin with {@link io.channelpartners.spi.EnvironmentStore}.
 */
@NullMarked
package io.channelpartners.spi;

import org.jspecify.annotations.NullMarked;
