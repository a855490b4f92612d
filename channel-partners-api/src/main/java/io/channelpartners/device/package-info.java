/** The devices of a customer. Depends on partners, whose answers it uses. Begin with {@link io.channelpartners.device.Device}. */
@NullMarked
package io.channelpartners.device;

import org.jspecify.annotations.NullMarked;
