/**
 * The reports that a user can ask for, one class each. Depends on {@code load}, {@code terminal}, {@code format} and {@code run}.
 * Begin with {@link io.channelpartners.tools.accessreport.report.Report}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.report;

import org.jspecify.annotations.NullMarked;
