package io.channelpartners.event;

import io.channelpartners.impact.AccessImpact;

/**
 * Hears of questions and changes, for audit logs and metrics. It decides nothing: every answer is the same without it.
 *
 * <p>The library calls it
 *
 * <ul>
 *   <li>once for each answered question and each saved change, after the fact, and never for a refusal; a list is one question,
 *       whatever the number of its devices;
 *   <li>in the thread that asked, which waits for it: hand over what takes long;
 *   <li>without regard to what it throws, even an {@link OutOfMemoryError}: that is logged the first time and dropped, and the
 *       answer or change stays as it is.
 * </ul>
 *
 * <p>Of every method:
 *
 * <ol>
 *   <li>It takes every event that the types allow, and throws nothing: an event at which it throws is lost.
 *   <li>It is called by several threads at once, and loses no event then.
 *   <li>What may be personal (Passports in full, e-mail addresses, who made a change, explanations) is written only to where that
 *       is meant to be kept.
 * </ol>
 *
 * <p>Questions are those about who sees what, not reading an environment or its history, or asking who delivers break-fix. Cutting
 * a history, erasing an environment and forgetting a user do not count as changes.
 *
 * <p>Implement the methods that you need; the others do nothing. Listeners do not affect each other.
 */
public interface AccessListener {

    /**
     * Hears of a question about one device.
     *
     * @param event who asked, and the answer; computes the explanation on demand
     */
    default void decided(DecisionAsked event) {}

    /**
     * Hears that a list was read: a page of it, or all.
     *
     * @param event who asked, and how many rows
     */
    default void listed(ListAsked event) {}

    /**
     * Hears that a list was counted.
     *
     * @param event who asked, and the count
     */
    default void counted(CountAsked event) {}

    /**
     * Hears of a preview, but not of what is then read from it.
     *
     * @param impact what the change would do, and who would make it
     */
    default void previewed(AccessImpact impact) {}

    /**
     * Hears of a saved change.
     *
     * @param event what it did; computes the impact on demand
     */
    default void changed(ChangeSaved event) {}

    /**
     * Hears that a location changed with whom it shares its view.
     *
     * @param event who changed it, and the shared view after the change
     */
    default void shared(ViewShared event) {}
}
