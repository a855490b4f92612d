package io.channelpartners.change;

import java.util.List;
import java.util.Objects;

/**
 * Some consecutive changes of one environment: who changed what, and when.
 *
 * <p>The changes follow one another without gap, each made from the state to which the one before it led; those that moved only
 * the times of checks are among them. Immutable and thread-safe.
 *
 * @param from the state from which on changes were asked for
 * @param base the state from which the history replays: revision 0 unless it was cut (CP-44)
 * @param changes the changes that were made from {@code from} or a later state, ascending; empty behind the last one
 */
public record HistoryPage(EnvironmentStamp from, EnvironmentStamp base, List<EnvironmentChange> changes) {

    public HistoryPage {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(base, "base");
        changes = List.copyOf(changes);
    }

    /**
     * Gets the state from which on the next page is asked for.
     *
     * @return the state to which the last change led, or {@link #from()} if there is no change
     */
    public EnvironmentStamp next() {
        return changes.isEmpty() ? from : changes.get(changes.size() - 1).to();
    }
}
