/**
 * What a person sees on a terminal: aligned tables and a progress bar. Depends on no other package of the tool. Begin with {@link
 * io.channelpartners.tools.accessreport.terminal.TextTable}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.terminal;

import org.jspecify.annotations.NullMarked;
