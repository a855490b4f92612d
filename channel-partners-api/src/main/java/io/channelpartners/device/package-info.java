/**
 * The devices of a customer; it knows problems only. Begin with {@link io.channelpartners.device.Device}.
 */
@NullMarked
package io.channelpartners.device;

import org.jspecify.annotations.NullMarked;
