/**
 * The same question put to this library, to general policy engines and to the least code that could answer it. Begin with
 * {@link io.channelpartners.benchmarks.peers.Engine}.
 */
@NullMarked
package io.channelpartners.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
