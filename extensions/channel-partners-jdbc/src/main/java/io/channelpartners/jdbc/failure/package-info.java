/**
 * What the errors of drivers and transactions mean, without secrets. Depends only on the exception that the stores throw. Begin
 * with {@link io.channelpartners.jdbc.failure.Failures}.
 */
@NullMarked
package io.channelpartners.jdbc.failure;

import org.jspecify.annotations.NullMarked;
