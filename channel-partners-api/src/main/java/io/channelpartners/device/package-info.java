/** The devices of a customer. Depends only on problems. Begin with {@link io.channelpartners.device.Device}. */
@NullMarked
package io.channelpartners.device;

import org.jspecify.annotations.NullMarked;
