/**
 * The devices of a customer. Begin with {@link io.channelpartners.device.Device}.
 */
@NullMarked
package io.channelpartners.device;

import org.jspecify.annotations.NullMarked;
