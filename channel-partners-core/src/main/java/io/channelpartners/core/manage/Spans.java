package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What was made of the states that were present between two instants.
 *
 * @param made what was made of each, ascending
 * @param earlier where the first of them begins, if more changes were made than were to be read
 */
public record Spans<T>(List<T> made, Optional<Instant> earlier) {

    /** Makes something of a state, so that the state itself need not be kept. */
    @FunctionalInterface
    public interface Maker<T> {

        /** Makes it of a state that was present from an instant until just before another; a change of that instant led to it. */
        T of(EnvironmentSnapshot state, Instant from, Instant until, Optional<EnvironmentChange> change);
    }

    /**
     * The walk backwards. Clocks are set back: a state is present from its own time on, until the earliest time of a later change;
     * one whose time is not before that was never present.
     */
    static final class Walk<T> implements Rewind.Visitor {

        private final List<T> made = new ArrayList<>();
        private final Instant from;
        private final int most;
        private final Maker<T> maker;
        private Instant end;
        private int read;
        private Optional<Instant> earlier = Optional.empty();

        Walk(Instant from, Instant until, int most, Maker<T> maker) {
            this.from = from;
            this.end = until;
            this.most = most;
            this.maker = maker;
        }

        @Override
        public boolean isEnough(EnvironmentSnapshot state, Instant at, Optional<EnvironmentChange> change) {
            boolean isAll = !at.isAfter(from);
            if (at.isBefore(end)) {
                Instant begin = at.isBefore(from) ? from : at;
                made.add(maker.of(state, begin, end, change.filter(led -> begin.equals(at))));
                end = begin;
            }
            read += made.isEmpty() ? 0 : 1;
            if (!isAll && read >= most) {
                earlier = Optional.of(end);
            }
            return isAll || read >= most;
        }

        /** Gets what was made, once the walk is over. */
        Spans<T> taken() {
            List<T> ascending = new ArrayList<>(made);
            Collections.reverse(ascending);
            return new Spans<>(List.copyOf(ascending), earlier);
        }
    }
}
