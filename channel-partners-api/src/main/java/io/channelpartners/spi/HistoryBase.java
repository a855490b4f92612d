package io.channelpartners.spi;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.time.Instant;
import java.util.Objects;

/**
 * The state from which a history replays after it was cut (CP-44).
 *
 * @param snapshot the state
 * @param at when the change was made that led to the state, which was present from then on
 */
public record HistoryBase(EnvironmentSnapshot snapshot, Instant at) {

    public HistoryBase {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(at, "at");
    }

    /** Gets the stamp of the state. */
    public EnvironmentStamp stamp() {
        return snapshot.stamp();
    }
}
