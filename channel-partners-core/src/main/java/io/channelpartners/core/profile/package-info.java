/**
 * What a location sees of a device, by the few facts that distinguish devices. Depends on the policy. Begin with {@link
 * io.channelpartners.core.profile.DeviceProfile}, then {@link io.channelpartners.core.profile.LocationProfiles}.
 */
@NullMarked
package io.channelpartners.core.profile;

import org.jspecify.annotations.NullMarked;
