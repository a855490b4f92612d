/**
 * What is wrong with a fleet folder, and at which line of which file. Knows no other package of the tool; begin with
 * {@link io.channelpartners.tools.accessreport.problem.Problems}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.problem;

import org.jspecify.annotations.NullMarked;
