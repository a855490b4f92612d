/**
 * What a change does to who sees what; knows views. Begin with {@link io.channelpartners.impact.AccessImpact}.
 */
@NullMarked
package io.channelpartners.impact;

import org.jspecify.annotations.NullMarked;
