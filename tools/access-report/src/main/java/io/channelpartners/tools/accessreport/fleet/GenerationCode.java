package io.channelpartners.tools.accessreport.fleet;

/** The Insight RS generation that reports a device, as the files write it. */
public enum GenerationCode {
    /** Insight RS 5.x. */
    V5,
    /** Insight RS 7.x. */
    V7,
    /** A generation that is neither. */
    OTHER,
    /** Not known: the files leave the field blank. */
    UNKNOWN
}
