/**
 * What is asked and decided: features, conditions, decisions, and the viewer who asks. Depends on partners and users. Begin with
 * {@link io.channelpartners.access.InsightOnlineFeature}, then {@link io.channelpartners.access.AccessDecision}.
 */
@NullMarked
package io.channelpartners.access;

import org.jspecify.annotations.NullMarked;
