/**
 * What questions and changes cost, measured with JMH through the public API, beside a floor of bare arrays. Begin with
 * {@link io.channelpartners.benchmarks.BenchmarkLibrary}.
 */
@NullMarked
package io.channelpartners.benchmarks;

import org.jspecify.annotations.NullMarked;
