/**
 * Reads UTF-8 text files of any subject, CSV tables and lines {@code key=value}, and reports what is wrong with them. Depends only
 * on {@code problem}. Begin with {@link io.channelpartners.tools.accessreport.input.CsvFile}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.input;

import org.jspecify.annotations.NullMarked;
