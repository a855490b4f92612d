/**
 * The history of an environment: its changes as rows, its replay and its cut. Knows the tables of present states. Begin
 * reading with {@link io.channelpartners.jdbc.history.HistoryReader}.
 */
@NullMarked
package io.channelpartners.jdbc.history;

import org.jspecify.annotations.NullMarked;
