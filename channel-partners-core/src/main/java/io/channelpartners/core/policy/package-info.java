/**
 * Table 1 and its conditions: first readable, then derived from that as bits. Begin with
 * {@link io.channelpartners.core.policy.FeatureTable}, then {@link io.channelpartners.core.policy.AccessPolicy}.
 */
@NullMarked
package io.channelpartners.core.policy;

import org.jspecify.annotations.NullMarked;
