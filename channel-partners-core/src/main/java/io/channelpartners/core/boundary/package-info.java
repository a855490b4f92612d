/**
 * Guards that hold what an embedder implements to its word. Whatever breaks becomes unavailable or unknown, never a yes. Begin
 * with {@link io.channelpartners.core.boundary.GuardedVerifier}.
 */
@NullMarked
package io.channelpartners.core.boundary;

import org.jspecify.annotations.NullMarked;
