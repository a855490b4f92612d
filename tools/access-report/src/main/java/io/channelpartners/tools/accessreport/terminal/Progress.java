package io.channelpartners.tools.accessreport.terminal;

/** Receives the progress of a long task. */
public interface Progress {

    /** Begins a step, such as {@code Setting up}, and ends the one before. The total is 0 if it is unknown. */
    void begin(String step, long total);

    /** Adds to the work that is done in the step. */
    void advance(long more);

    /** Ends the task. */
    void end();

    /** Obtains a progress that shows nothing. */
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
