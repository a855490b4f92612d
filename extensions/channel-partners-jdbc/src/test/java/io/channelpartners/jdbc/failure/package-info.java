/** Tests of what the errors of drivers mean. */
@NullMarked
package io.channelpartners.jdbc.failure;

import org.jspecify.annotations.NullMarked;
