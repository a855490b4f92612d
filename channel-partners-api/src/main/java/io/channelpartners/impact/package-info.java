/**
 * What a change means for who sees what; it knows views. Begin with {@link io.channelpartners.impact.AccessImpact}.
 */
@NullMarked
package io.channelpartners.impact;

import org.jspecify.annotations.NullMarked;
