/**
 * The three house styles of generated values. Not exported; begin with {@link io.channelpartners.internal.style.Identifier}.
 */
@NullMarked
package io.channelpartners.internal.style;

import org.jspecify.annotations.NullMarked;
