package io.channelpartners.testkit.law;

/** Tries one law on one environment. */
@FunctionalInterface
interface LawCheck {

    /**
     * Tries the law.
     *
     * @throws AssertionError if it does not hold
     */
    void on(Trial trial);
}
