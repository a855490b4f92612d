/**
 * What a person sees on a terminal: aligned tables and a progress bar. Begin with
 * {@link io.channelpartners.examples.accessreport.text.TextTable}.
 */
@NullMarked
package io.channelpartners.examples.accessreport.text;

import org.jspecify.annotations.NullMarked;
