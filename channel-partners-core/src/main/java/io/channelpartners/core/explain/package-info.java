/**
 * Why a feature is visible or not, for the customer and for a partner. Depends on the policy and nothing else in core. Begin with
 * {@link io.channelpartners.core.explain.CustomerExplanations}.
 */
@NullMarked
package io.channelpartners.core.explain;

import org.jspecify.annotations.NullMarked;
