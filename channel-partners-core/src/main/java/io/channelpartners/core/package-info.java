/**
 * Builds the library and implements its entry points. Depends on all packages of core. Begin with {@link
 * io.channelpartners.core.ChannelPartnersLibrary}.
 */
@NullMarked
package io.channelpartners.core;

import org.jspecify.annotations.NullMarked;
