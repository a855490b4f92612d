/**
 * Puts the same question to this library, to general policy engines and to the simplest code that can answer it. Begin with
 * {@link io.channelpartners.benchmarks.peers.Engine}.
 */
@NullMarked
package io.channelpartners.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
