package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import java.time.Instant;

/** Selects a past state: the last one that matches. */
interface AsOf {

    /** Checks if a state matches, by its stamp and the time of the change that led to it. */
    boolean matches(EnvironmentStamp stamp, Instant at);

    /** Checks if no later state can match. */
    boolean isPast(EnvironmentStamp stamp);

    /** Where to begin a walk so that it reaches the last matching state soonest. */
    enum Way {
        /** From the base, forward. */
        FROM_BASE,
        /** From the present state, backward. */
        FROM_PRESENT,
        /** From nowhere: no state of the history matches. */
        NONE
    }

    /** Chooses the way through a history that reaches from a base to the present state. */
    Way way(EnvironmentStamp base, EnvironmentStamp present);

    /** Selects the last state of a revision. */
    static AsOf revision(Revision asked) {
        return new AsOf() {
            @Override
            public boolean matches(EnvironmentStamp stamp, Instant at) {
                return stamp.revision().equals(asked);
            }

            @Override
            public boolean isPast(EnvironmentStamp stamp) {
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
     * Selects the state that was present at an instant. Clocks may be set back, so a change after the instant may precede one
     * before it; then the later change counts, with everything before it. Walking backward, the first match is the answer; forward,
     * only the end of the history would tell.
     */
    static AsOf instant(Instant asked) {
        return new AsOf() {
            @Override
            public boolean matches(EnvironmentStamp stamp, Instant at) {
                return !at.isAfter(asked);
            }

            @Override
            public boolean isPast(EnvironmentStamp stamp) {
                return false;
            }

            @Override
            public Way way(EnvironmentStamp base, EnvironmentStamp present) {
                return Way.FROM_PRESENT;
            }
        };
    }
}
