/**
 * How many devices of each kind an environment has, so that counts need no devices (L-12). Depends on environments. Begin with
 * {@link io.channelpartners.summary.DeviceSummary}.
 */
@NullMarked
package io.channelpartners.summary;

import org.jspecify.annotations.NullMarked;
