package io.channelpartners.event;

/**
 * Is notified before and after each call that may read or write something: calls to the library, and its calls to what the embedder
 * implements. Use it for timers, and for traces whose spans enclose those of a database driver or an HTTP client.
 *
 * <pre>{@code
 * CallObserver observer = call -> {
 *     trace.add("begin " + call.code());
 *     return outcome -> trace.add("end " + call.code() + ", " + outcome.code());
 * };
 * }</pre>
 *
 * <p>It decides nothing: every answer is the same without it. The library calls it
 *
 * <ul>
 *   <li>in the thread that runs the call, and by several threads at once;
 *   <li>in pairs: each {@link Ended} that {@link #begun} returned is called exactly once, even if the call throws; pairs of one
 *       thread are nested, so the last one begun ends first, even among several observers;
 *   <li>and ignores whatever it throws, even an {@link OutOfMemoryError}: the first one is logged, and the call goes on.
 * </ul>
 *
 * <p>It learns which call it was and how it ended, and nothing about whom or what it asked. Questions that read nothing are not observed:
 * a decision, a page or a count from an existing view. An {@link AccessListener} receives those.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * Is called before a call.
     *
     * @param call which call begins
     * @return the callback for its end
     */
    Ended begun(LibraryCall call);

    /** Is notified of the end of one call. */
    @FunctionalInterface
    interface Ended {

        /**
         * Is called after the call, in its thread.
         *
         * @param outcome how it ended
         */
        void ended(CallOutcome outcome);
    }
}
