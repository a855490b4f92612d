/**
 * What the program answers, as CSV and in a form that a person reads. Begin with
 * {@link io.channelpartners.examples.accessreport.report.AccessCsv}.
 */
@NullMarked
package io.channelpartners.examples.accessreport.report;

import org.jspecify.annotations.NullMarked;
