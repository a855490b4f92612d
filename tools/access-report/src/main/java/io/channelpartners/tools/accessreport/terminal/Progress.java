package io.channelpartners.tools.accessreport.terminal;

/** Is told how far a long work is. */
public interface Progress {

    /**
     * Begins a step; the step before is over.
     *
     * @param step what is done, such as {@code Setting up}
     * @param total how much there is to do; 0 if nobody knows
     */
    void begin(String step, long total);

    /**
     * Counts what is done of the step.
     *
     * @param more how much was done since the last call
     */
    void advance(long more);

    /** Ends the work. */
    void end();

    /**
     * Obtains the progress that nobody watches.
     *
     * @return a progress that shows nothing
     */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void begin(String step, long total) {}

            @Override
            public void advance(long more) {}

            @Override
            public void end() {}
        };
    }
}
