/** Checks that all contenders answer the same question in the same way. */
@NullMarked
package io.channelpartners.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
