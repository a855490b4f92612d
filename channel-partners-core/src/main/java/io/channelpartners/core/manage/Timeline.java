package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The states that were present between two instants, each mapped to something.
 *
 * @param states what each state was mapped to, ascending
 * @param earlier where the first of them begins, if there were more changes than could be read
 * @param <T> what a state is mapped to
 */
public record Timeline<T>(List<T> states, Optional<Instant> earlier) {

    /** Maps a state, so that the state itself need not stay in memory. */
    @FunctionalInterface
    public interface Mapper<T> {

        /** Maps a state that was present from one instant until just before another; the change led to it at the first. */
        T map(EnvironmentSnapshot state, Instant from, Instant until, Optional<EnvironmentChange> change);
    }

    /**
     * Walks backward. Since clocks may be set back, a state is present from its own time until the earliest time of a later change;
     * one whose own time is not before that was never present.
     */
    static final class Walk<T> implements Rewind.Visitor {

        private final List<T> states = new ArrayList<>();
        private final Instant from;
        private final int most;
        private final Mapper<T> mapper;
        private Instant end;
        private int read;
        private Optional<Instant> earlier = Optional.empty();

        Walk(Instant from, Instant until, int most, Mapper<T> mapper) {
            this.from = from;
            this.end = until;
            this.most = most;
            this.mapper = mapper;
        }

        @Override
        public boolean endsAt(EnvironmentSnapshot state, Instant at, Optional<EnvironmentChange> change) {
            boolean isAll = !at.isAfter(from);
            if (at.isBefore(end)) {
                Instant begin = at.isBefore(from) ? from : at;
                states.add(mapper.map(state, begin, end, change.filter(led -> begin.equals(at))));
                end = begin;
            }
            read += states.isEmpty() ? 0 : 1;
            if (!isAll && read >= most) {
                earlier = Optional.of(end);
            }
            return isAll || read >= most;
        }

        /** Gets the timeline after the walk. */
        Timeline<T> timeline() {
            List<T> ascending = new ArrayList<>(states);
            Collections.reverse(ascending);
            return new Timeline<>(List.copyOf(ascending), earlier);
        }
    }
}
