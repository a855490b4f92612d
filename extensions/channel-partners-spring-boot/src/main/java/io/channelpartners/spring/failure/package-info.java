/**
 * What can be wrong with an application at its start, said in words with a remedy. Depends on the entry interfaces and the SPI. Begin with
 * {@link io.channelpartners.spring.failure.MissingPartAnalyzer}.
 */
@NullMarked
package io.channelpartners.spring.failure;

import org.jspecify.annotations.NullMarked;
