/** How a change affects who sees what. Depends on views. Begin with {@link io.channelpartners.impact.AccessImpact}. */
@NullMarked
package io.channelpartners.impact;

import org.jspecify.annotations.NullMarked;
