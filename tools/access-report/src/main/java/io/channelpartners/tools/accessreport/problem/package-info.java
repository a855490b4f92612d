/**
 * What is wrong with a fleet folder, and at which line of which file. Depends on no other package of the tool. Begin with {@link
 * io.channelpartners.tools.accessreport.problem.Problems}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.problem;

import org.jspecify.annotations.NullMarked;
