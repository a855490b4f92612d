/**
 * What a person sees on a terminal: aligned tables and a progress bar. Begin with
 * {@link io.channelpartners.tools.accessreport.text.TextTable}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.terminal;

import org.jspecify.annotations.NullMarked;
