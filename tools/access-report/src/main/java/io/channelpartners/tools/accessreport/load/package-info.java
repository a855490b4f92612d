/**
 * Makes environments of the library from the files of a fleet, using its public API only. Depends on {@code problem}, {@code
 * input}, {@code fleet} and {@code terminal}. Begin with {@link io.channelpartners.tools.accessreport.load.FleetLoader}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.load;

import org.jspecify.annotations.NullMarked;
