/**
 * Where a report goes: a file that is replaced as a whole, a device, a pipe or the standard output. Depends on no other package of
 * the tool. Begin with {@link io.channelpartners.tools.accessreport.output.OutputFile}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.output;

import org.jspecify.annotations.NullMarked;
