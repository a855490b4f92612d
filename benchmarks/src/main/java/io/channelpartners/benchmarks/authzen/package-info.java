/** What questions cost in JSON. Begin with {@link io.channelpartners.benchmarks.authzen.AuthZenBenchmark}. */
@NullMarked
package io.channelpartners.benchmarks.authzen;

import org.jspecify.annotations.NullMarked;
