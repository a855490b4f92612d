/**
 * Why a decision is as it is: each condition with its evidence, and the repairs that would change the decision. Depends on
 * decisions. Begin with {@link io.channelpartners.explanation.Explanation}.
 */
@NullMarked
package io.channelpartners.explanation;

import org.jspecify.annotations.NullMarked;
