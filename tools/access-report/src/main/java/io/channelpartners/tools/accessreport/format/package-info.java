/**
 * What the program answers, as CSV and in a form that a person reads. Begin with
 * {@link io.channelpartners.tools.accessreport.report.AccessCsv}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.format;

import org.jspecify.annotations.NullMarked;
