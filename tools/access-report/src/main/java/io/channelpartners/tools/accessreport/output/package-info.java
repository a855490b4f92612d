/**
 * Where a report goes: a file that is replaced as a whole, a device, a pipe or the standard output. Knows no other package of the
 * tool; begin with
 * {@link io.channelpartners.tools.accessreport.output.OutputFile}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.output;

import org.jspecify.annotations.NullMarked;
