/** Counts from summaries, without devices. Begin reading with {@link CountsFromSummariesTest}. */
@NullMarked
package io.channelpartners.core.counted;

import org.jspecify.annotations.NullMarked;
