/**
 * How a stored state of an environment is told from another: its stamp, its rows, and the rows that differ between two; it
 * knows the values in the rows, and no environment. Begin with {@link io.channelpartners.change.EnvironmentChange}.
 */
@NullMarked
package io.channelpartners.change;

import org.jspecify.annotations.NullMarked;
