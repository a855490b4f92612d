/**
 * How stored states of an environment differ: their stamps, their rows, and the rows that differ between two; knows the values in
 * the rows, and no environment. Begin with {@link io.channelpartners.change.EnvironmentChange}.
 */
@NullMarked
package io.channelpartners.change;

import org.jspecify.annotations.NullMarked;
