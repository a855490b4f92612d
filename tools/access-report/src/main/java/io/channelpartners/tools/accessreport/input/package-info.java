/**
 * Reads text files in UTF-8: CSV tables and files of settings, whatever they are about. Knows only {@code problem}; begin with
 * {@link io.channelpartners.tools.accessreport.input.CsvFile}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.input;

import org.jspecify.annotations.NullMarked;
