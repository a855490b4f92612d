/** Tests of meters and observations. */
@NullMarked
package io.channelpartners.spring.metrics;

import org.jspecify.annotations.NullMarked;
