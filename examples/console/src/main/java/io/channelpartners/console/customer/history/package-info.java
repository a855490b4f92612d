/** What changed, and who saw what at a moment (CP-44, L-9). Begin with {@code HistoryPane}. */
@NullMarked
package io.channelpartners.console.customer.history;

import org.jspecify.annotations.NullMarked;
