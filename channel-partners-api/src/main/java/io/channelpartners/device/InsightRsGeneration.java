package io.channelpartners.device;

/** Which generation of Insight RS reports a device. */
public enum InsightRsGeneration {
    /** Insight RS 5.x. */
    V5,
    /** Insight RS 7.x. */
    V7,
    /** A known generation that is neither 5 nor 7. */
    OTHER,
    /** Not known; a feature that depends on the generation is then unknown (CP-52). */
    UNKNOWN
}
