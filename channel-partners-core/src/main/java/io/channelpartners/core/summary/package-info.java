/**
 * Counts from summaries, without devices (L-12). Depends on the policy and on profiles of devices. Begin with {@link
 * io.channelpartners.core.summary.SummaryCounts}.
 */
@NullMarked
package io.channelpartners.core.summary;

import org.jspecify.annotations.NullMarked;
