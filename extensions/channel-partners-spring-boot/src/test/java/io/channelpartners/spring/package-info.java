/** Tests of the auto-configuration, on contexts without a server. */
@NullMarked
package io.channelpartners.spring;

import org.jspecify.annotations.NullMarked;
