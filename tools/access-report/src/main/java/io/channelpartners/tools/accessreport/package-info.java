/**
 * The command line: chooses a report by the options, loads the fleet and returns the exit status. Depends on every other package.
 * Begin with {@link io.channelpartners.tools.accessreport.Main}.
 */
@NullMarked
package io.channelpartners.tools.accessreport;

import org.jspecify.annotations.NullMarked;
