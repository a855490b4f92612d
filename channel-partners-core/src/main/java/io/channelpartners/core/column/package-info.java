/**
 * The bit columns of one state of an environment, and which features a location sees by them. Depends on the policy,
 * the profiles of devices and the search of texts. Begin with {@link io.channelpartners.core.column.EnvironmentColumns}, then {@link
 * io.channelpartners.core.column.LocationFeatures}.
 */
@NullMarked
package io.channelpartners.core.column;

import org.jspecify.annotations.NullMarked;
