package io.channelpartners.core.policy;

import io.channelpartners.partner.Answer;

/** An answer for each {@link Fact}, as two masks. A fact in neither is a no. */
public record AccessFacts(int yes, int unknown) {

    private static final AccessFacts NONE = new AccessFacts(0, 0);
    private static final AccessFacts ALL = new AccessFacts((1 << Fact.values().length) - 1, 0);

    /** Obtains facts that are all no. */
    public static AccessFacts none() {
        return NONE;
    }

    /** Obtains facts that are all yes. */
    static AccessFacts all() {
        return ALL;
    }

    /** Returns these facts with another answer for one of them. */
    public AccessFacts with(Fact fact, Answer answer) {
        int others = ~fact.bit();
        return new AccessFacts(
                (yes & others) | (answer == Answer.YES ? fact.bit() : 0),
                (unknown & others) | (answer == Answer.UNKNOWN ? fact.bit() : 0));
    }

    /** Returns the union with other facts; no fact may be yes or unknown in both. */
    public AccessFacts and(AccessFacts others) {
        return new AccessFacts(yes | others.yes, unknown | others.unknown);
    }

    /** Checks if the location holds a role on the device. */
    public boolean haveARoleHeld() {
        return (yes & (Fact.HELD_AS_RESELLER.bit() | Fact.HELD_AS_SERVICE_PARTNER.bit())) != 0;
    }

    /** Gets the answer for a fact. */
    public Answer answer(Fact fact) {
        if ((yes & fact.bit()) != 0) {
            return Answer.YES;
        }
        return (unknown & fact.bit()) != 0 ? Answer.UNKNOWN : Answer.NO;
    }
}
