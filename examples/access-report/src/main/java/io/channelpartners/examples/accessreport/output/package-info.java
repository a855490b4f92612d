/**
 * Where a report goes: a file that is replaced as a whole, a device, a pipe or the standard output. Begin with
 * {@link io.channelpartners.examples.accessreport.output.OutputFile}.
 */
@NullMarked
package io.channelpartners.examples.accessreport.output;

import org.jspecify.annotations.NullMarked;
