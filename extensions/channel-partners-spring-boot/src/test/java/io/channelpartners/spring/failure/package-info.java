/** Tests of what is printed when an application cannot start. */
@NullMarked
package io.channelpartners.spring.failure;

import org.jspecify.annotations.NullMarked;
