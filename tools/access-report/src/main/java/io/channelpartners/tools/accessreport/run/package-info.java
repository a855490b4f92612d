/**
 * What one run of the tool is given and where it writes: streams, clock, input files, the target of the CSV; and how it fails.
 * Knows {@code fleet}, {@code output} and {@code terminal}; begin with
 * {@link io.channelpartners.tools.accessreport.run.RunContext}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.run;

import org.jspecify.annotations.NullMarked;
