/** Clients that measure a server over HTTP, in a process of their own. */
@NullMarked
package io.channelpartners.benchmarks.peers.edge;

import org.jspecify.annotations.NullMarked;
