/**
 * What the errors of drivers and transactions mean, told without secrets. Knows only the exception that the stores throw.
 * Begin reading with {@link io.channelpartners.jdbc.failure.Failures}.
 */
@NullMarked
package io.channelpartners.jdbc.failure;

import org.jspecify.annotations.NullMarked;
