/**
 * The command line: chooses a report by the options, loads the fleet and returns the exit status. Knows every other package; begin
 * with {@link io.channelpartners.tools.accessreport.Main}.
 */
@NullMarked
package io.channelpartners.tools.accessreport;

import org.jspecify.annotations.NullMarked;
