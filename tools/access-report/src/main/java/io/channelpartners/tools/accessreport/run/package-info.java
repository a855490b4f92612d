/**
 * What one run of the tool gets and where it writes: streams, clock, input files, the target of the CSV; and how it fails. Depends
 * on {@code fleet}, {@code output} and {@code terminal}. Begin with {@link io.channelpartners.tools.accessreport.run.RunContext}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.run;

import org.jspecify.annotations.NullMarked;
