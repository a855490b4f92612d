/**
 * Table 1 and its conditions, in a readable form and in the fast form derived from it. Depends only on values of the API. Begin
 * with {@link io.channelpartners.core.policy.FeatureTable}, then {@link io.channelpartners.core.policy.AccessPolicy}.
 */
@NullMarked
package io.channelpartners.core.policy;

import org.jspecify.annotations.NullMarked;
