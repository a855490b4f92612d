/**
 * What a person sees on a terminal: aligned tables and a progress bar. Knows no other package of the tool; begin with
 * {@link io.channelpartners.tools.accessreport.terminal.TextTable}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.terminal;

import org.jspecify.annotations.NullMarked;
