/**
 * Guards that hold an embedder's code to its contract: what breaks becomes unavailable or unknown, never a yes. Depends on nothing
 * else in core. Begin with {@link io.channelpartners.core.boundary.GuardedVerifier}.
 */
@NullMarked
package io.channelpartners.core.boundary;

import org.jspecify.annotations.NullMarked;
