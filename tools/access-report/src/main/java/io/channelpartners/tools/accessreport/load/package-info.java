/**
 * Makes a fleet of files into environments of the library, through its public doors only. Begin with
 * {@link io.channelpartners.tools.accessreport.load.FleetLoader}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.load;

import org.jspecify.annotations.NullMarked;
