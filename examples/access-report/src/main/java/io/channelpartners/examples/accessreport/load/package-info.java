/**
 * Makes a fleet of files into environments of the library, through its public doors only. Begin with
 * {@link io.channelpartners.examples.accessreport.load.FleetLoader}.
 */
@NullMarked
package io.channelpartners.examples.accessreport.load;

import org.jspecify.annotations.NullMarked;
