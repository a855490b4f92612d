/**
 * The history of an environment: its changes as rows, its replay and its cut. Depends on the tables of present states. Begin with
 * {@link io.channelpartners.jdbc.history.HistoryReader}.
 */
@NullMarked
package io.channelpartners.jdbc.history;

import org.jspecify.annotations.NullMarked;
