package io.channelpartners.change;

import java.util.List;
import java.util.Objects;

/**
 * A page of consecutive changes of one environment: who changed what, and when.
 *
 * <p>The changes have no gaps: each was made from the state to which the one before it led. Those that moved only the times of
 * checks are included. Immutable and thread-safe.
 *
 * @param from the state from which changes were requested
 * @param base the state from which the history replays: revision 0 unless it was cut (CP-44)
 * @param changes the changes made from {@code from} or a later state, in order; empty after the last one
 */
public record HistoryPage(EnvironmentStamp from, EnvironmentStamp base, List<EnvironmentChange> changes) {

    public HistoryPage {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(base, "base");
        changes = List.copyOf(changes);
    }

    /**
     * Gets the state with which to request the next page.
     *
     * @return the state to which the last change led, or {@link #from()} if there is no change
     */
    public EnvironmentStamp next() {
        return changes.isEmpty() ? from : changes.get(changes.size() - 1).to();
    }
}
