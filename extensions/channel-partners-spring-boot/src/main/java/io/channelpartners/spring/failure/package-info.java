/**
 * What can go wrong when an application starts, each with a remedy. Depends on the entry interfaces and the SPI. Begin with
 * {@link io.channelpartners.spring.failure.MissingBeanAnalyzer}.
 */
@NullMarked
package io.channelpartners.spring.failure;

import org.jspecify.annotations.NullMarked;
