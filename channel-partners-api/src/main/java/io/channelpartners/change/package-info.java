/**
 * How stored states of an environment differ: their stamps, their rows, and the rows that differ between two. Depends on the values
 * in the rows, not on environments. Begin with {@link io.channelpartners.change.EnvironmentChange}.
 */
@NullMarked
package io.channelpartners.change;

import org.jspecify.annotations.NullMarked;
