package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import java.time.Instant;

/** Which of the states that were present is asked for: the last one that counts. */
interface AsOf {

    /** Checks if a state counts, by its stamp and the time of the change that led to it. */
    boolean counts(EnvironmentStamp stamp, Instant at);

    /** Checks if no state after this one can count. */
    boolean isOver(EnvironmentStamp stamp);

    /** Where a walk begins that comes to the last state that counts soonest. */
    enum Way {
        /** At the base, forwards. */
        FROM_BASE,
        /** At the present state, backwards. */
        FROM_PRESENT,
        /** Nowhere: no state of the history counts. */
        NONE
    }

    /** Tells where to begin in a history from a base to the present state. */
    Way way(EnvironmentStamp base, EnvironmentStamp present);

    /** Asks for the last state of a revision. */
    static AsOf revision(Revision asked) {
        return new AsOf() {
            @Override
            public boolean counts(EnvironmentStamp stamp, Instant at) {
                return stamp.revision().equals(asked);
            }

            @Override
            public boolean isOver(EnvironmentStamp stamp) {
                return stamp.revision().compareTo(asked) > 0;
            }

            @Override
            public Way way(EnvironmentStamp base, EnvironmentStamp present) {
                long fromBase = asked.number() - base.revision().number();
                long fromPresent = present.revision().number() - asked.number();
                if (fromBase < 0 || fromPresent < 0) {
                    return Way.NONE;
                }
                return fromBase < fromPresent ? Way.FROM_BASE : Way.FROM_PRESENT;
            }
        };
    }

    /**
     * Asks for the state that was present at an instant. Clocks are set back, so a change that came too late may be followed by
     * one that did not: then the later one counts, with all that it was made upon, and nothing is over before the end. So the walk
     * goes backwards, and the first state that counts is the answer; forwards, it would always have to go through to the end.
     */
    static AsOf instant(Instant asked) {
        return new AsOf() {
            @Override
            public boolean counts(EnvironmentStamp stamp, Instant at) {
                return !at.isAfter(asked);
            }

            @Override
            public boolean isOver(EnvironmentStamp stamp) {
                return false;
            }

            @Override
            public Way way(EnvironmentStamp base, EnvironmentStamp present) {
                return Way.FROM_PRESENT;
            }
        };
    }
}
