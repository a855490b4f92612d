/**
 * Builds the library and implements its entry points; knows all packages of the core. Begin with {@link io.channelpartners.core.ChannelPartnersLibrary}.
 */
@NullMarked
package io.channelpartners.core;

import org.jspecify.annotations.NullMarked;
