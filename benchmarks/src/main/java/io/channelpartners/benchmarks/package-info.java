/**
 * What a question costs, measured with JMH through the doors that an embedder uses, beside a floor of bare arrays. Begin with
 * {@link io.channelpartners.benchmarks.Scene}.
 */
@NullMarked
package io.channelpartners.benchmarks;

import org.jspecify.annotations.NullMarked;
