/**
 * What an embedder implements: where environments and shared views are kept, who answers Check ID, who knows the users; and what a
 * store throws. Depends on what is stored and asked, not on answers about access. Begin with {@link
 * io.channelpartners.spi.EnvironmentStore}.
 */
@NullMarked
package io.channelpartners.spi;

import org.jspecify.annotations.NullMarked;
