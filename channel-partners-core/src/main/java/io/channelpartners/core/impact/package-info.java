/**
 * What a change shows and hides: two states, compared column by column. Depends on views and what they are made of. Begin with
 * {@link io.channelpartners.core.impact.ChangeImpact}.
 */
@NullMarked
package io.channelpartners.core.impact;

import org.jspecify.annotations.NullMarked;
