/**
 * How answers look, as CSV and for a person to read. Knows {@code load} and {@code terminal}; begin with
 * {@link io.channelpartners.tools.accessreport.format.AccessCsv}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.format;

import org.jspecify.annotations.NullMarked;
