/**
 * How answers look, as CSV and for a person to read. Depends on {@code load} and {@code terminal}. Begin with {@link
 * io.channelpartners.tools.accessreport.format.AccessCsv}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.format;

import org.jspecify.annotations.NullMarked;
