package io.channelpartners.device;

/** The generation of Insight RS that reports a device. */
public enum InsightRsGeneration {
    /** Insight RS 5.x. */
    V5,
    /** Insight RS 7.x. */
    V7,
    /** A known generation that is neither 5 nor 7. */
    OTHER,
    /** Not known; whether a feature that depends on the generation is visible is then unknown (CP-52). */
    UNKNOWN
}
