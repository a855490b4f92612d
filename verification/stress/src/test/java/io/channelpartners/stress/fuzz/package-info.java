/**
 * What the library makes of any text at all. Each fuzz test runs over its kept inputs in the build, and looks for new ones when
 * it is told to. Begin with {@link io.channelpartners.stress.fuzz.TextsFuzzTest}.
 */
@NullMarked
package io.channelpartners.stress.fuzz;

import org.jspecify.annotations.NullMarked;
