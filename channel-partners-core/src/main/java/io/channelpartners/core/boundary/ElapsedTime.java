package io.channelpartners.core.boundary;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/** An embedder's source of elapsed nanoseconds. If it fails, nothing is measured; if it runs backward, the duration is zero. */
public final class ElapsedTime {

    private final Optional<LongSupplier> source;
    private final DroppedFaults faults;

    /** Guards a source; without one, nothing is measured. */
    public ElapsedTime(Optional<LongSupplier> source) {
        this(source, SpiFaults.LOG);
    }

    ElapsedTime(Optional<LongSupplier> source, Logger log) {
        this.source = source;
        this.faults = new DroppedFaults("the source of elapsed time", log);
    }

    /** Begins to measure; never throws. */
    public Timing begin() {
        return source.flatMap(this::read)
                .<Timing>map(begun ->
                        () -> source.flatMap(this::read).map(now -> Duration.ofNanos(Math.max(0, now - begun))))
                .orElse(Timing.NONE);
    }

    @SuppressWarnings("CatchingUnchecked") // the source decides nothing
    private Optional<Long> read(LongSupplier nanoseconds) {
        try {
            return Optional.of(nanoseconds.getAsLong());
        } catch (Throwable broken) {
            faults.drop(broken);
            return Optional.empty();
        }
    }
}
