/**
 * The way into the engine. Begin with {@link io.channelpartners.core.ChannelPartnersLibrary}.
 */
@NullMarked
package io.channelpartners.core;

import org.jspecify.annotations.NullMarked;
