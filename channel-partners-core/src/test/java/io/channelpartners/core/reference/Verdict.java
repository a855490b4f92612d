package io.channelpartners.core.reference;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import org.jspecify.annotations.Nullable;

/** Where the path that counts ended (CP-55): how far it got, with which answer, and whose path it is. */
public record Verdict(
        Answer answer,
        int steps,
        @Nullable AccessCondition stop,
        String location,
        @Nullable PartnerRole role) {

    /** A viewer without any location has no path at all; nothing is recognized (CP-54). */
    static final Verdict WITHOUT_A_PATH = new Verdict(Answer.NO, -1, AccessCondition.VIEWER_IS_RECOGNIZED, "", null);

    private static final int TO_THE_END = 10;

    static Verdict permitted(String location, PartnerRole role) {
        return new Verdict(Answer.YES, TO_THE_END, null, location, role);
    }

    /** The same as the library would say it. */
    public AccessDecision decision() {
        return stop == null ? AccessDecision.visible() : AccessDecision.stopped(answer, stop);
    }

    /** CP-55: furthest first; then unknown before no, reseller before service partner, lower location ID. */
    boolean goesBefore(Verdict other) {
        if (steps != other.steps) {
            return steps > other.steps;
        }
        if (answer != other.answer) {
            return answer == Answer.UNKNOWN;
        }
        if (role != other.role) {
            return role == PartnerRole.RESELLER;
        }
        return location.compareTo(other.location) < 0;
    }
}
