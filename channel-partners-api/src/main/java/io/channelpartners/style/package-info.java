/**
 * The three house styles of generated values. Not exported; begin with {@link io.channelpartners.style.Identifier}.
 */
@NullMarked
package io.channelpartners.style;

import org.jspecify.annotations.NullMarked;
