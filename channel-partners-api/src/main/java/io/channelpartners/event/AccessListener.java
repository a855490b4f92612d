package io.channelpartners.event;

/**
 * Is notified of questions and changes, for audit logs and metrics. It decides nothing: every answer is the same without it.
 *
 * <p>The library calls it
 *
 * <ul>
 *   <li>once for each answered question and each saved change, after the fact, and never for a refusal; a list is one question,
 *       whatever the number of its devices;
 *   <li>once for each ID that HPE's back end was asked about, and for each attempt at a change after the first one;
 *   <li>in the thread that asked, which waits for it, so hand long work to another thread;
 *   <li>and ignores whatever it throws, even an {@link OutOfMemoryError}: the first one is logged, and the answer or change stands.
 * </ul>
 *
 * <p>Of every method:
 *
 * <ol>
 *   <li>It accepts every event that the types allow, and throws nothing: an event on which it throws is lost.
 *   <li>It may be called by several threads at once, and loses no event.
 *   <li>It writes anything that may be personal (Passports in full, e-mail addresses, who made a change, explanations) only to
 *       places that are meant to keep it.
 * </ol>
 *
 * <p>Only questions about who sees what are reported; reading an environment or its history, or asking who delivers break-fix, is
 * not. Cutting a history, erasing an environment and forgetting a user are not reported as changes.
 *
 * <p>Events say how long an answer took if the builder was given a source of elapsed time. To measure or trace calls of the store and
 * of the other parts as well, add a {@link CallObserver}.
 *
 * <p>Implement the methods that you need; the others do nothing. Listeners do not affect each other.
 */
public interface AccessListener {

    /**
     * Is called for a question about one device.
     *
     * @param event who asked, and the answer; computes the explanation on demand
     */
    default void decided(DecisionAsked event) {}

    /**
     * Is called when a list was read, a page of it or all.
     *
     * @param event who asked, and how many rows
     */
    default void listed(ListAsked event) {}

    /**
     * Is called when a list was counted.
     *
     * @param event who asked, and the count
     */
    default void counted(CountAsked event) {}

    /**
     * Is called for a preview, but not for what is then read from it.
     *
     * @param event what the change would do, and who would make it
     */
    default void previewed(PreviewAsked event) {}

    /**
     * Is called for a saved change.
     *
     * @param event what it did; computes the impact on demand
     */
    default void changed(ChangeSaved event) {}

    /**
     * Is called when a shared view was changed.
     *
     * @param event who changed it, and the shared view after the change
     */
    default void shared(ViewShared event) {}

    /**
     * Is called for each Partner ID about which HPE's back end was asked, whatever it answered (CP-03).
     *
     * @param event the outcome
     */
    default void checked(IdChecked event) {}

    /**
     * Is called for each attempt at a change after the first one, once the writer's turn is over, whether or not the change was then
     * saved.
     *
     * @param event what was to change, and which attempt it was
     */
    default void retried(ChangeRetried event) {}
}
