package io.channelpartners.device;

import io.channelpartners.partner.Answer;

/** The generation of Insight RS that reports a device. */
public enum InsightRsGeneration {
    /** Insight RS 5.x. */
    V5,
    /** Insight RS 7.x. */
    V7,
    /** A known generation that is neither 5 nor 7. */
    OTHER,
    /** Not known; whether a feature that depends on the generation is visible is then unknown (CP-52). */
    UNKNOWN;

    /** Checks if the GPP configuration report covers the devices that this generation reports (CP-52). */
    public Answer covered() {
        return switch (this) {
            case V5, V7 -> Answer.YES;
            case OTHER -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
