package io.channelpartners.event;

import io.channelpartners.impact.AccessImpact;

/**
 * Is told what is asked and changed, for audit logs and metrics. It decides nothing: every answer is the same without it.
 *
 * <p>The library calls it
 *
 * <ul>
 *   <li>once for each question that got an answer and for each change that was saved, after the fact, and not for what was
 *       refused; a list is one question, never one for each of its devices;
 *   <li>in the thread that asked, which waits for it: hand over what takes long;
 *   <li>whatever it throws, an {@link OutOfMemoryError} too: that is dropped, the first time it is logged, and the answer, or the
 *       change, stays what it is.
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
 * <p>A question is one about who sees what; reading an environment or its history, and who delivers break-fix, is none. Cutting a
 * history, erasing an environment and forgetting a user are no changes.
 *
 * <p>Implement those methods that you need; the others do nothing. Several listeners do not see what another throws.
 */
public interface AccessListener {

    /**
     * Is told that one device was asked about.
     *
     * @param event who asked, and the answer; the explanation on demand
     */
    default void decided(DecisionAsked event) {}

    /**
     * Is told that a list was read: a page of it, or all.
     *
     * @param event who asked, and how much
     */
    default void listed(ListAsked event) {}

    /**
     * Is told that a list was counted.
     *
     * @param event who asked, and the count
     */
    default void counted(CountAsked event) {}

    /**
     * Is told that a change was previewed. What is then read of the preview is not told.
     *
     * @param impact what the change would do, and who would make it
     */
    default void previewed(AccessImpact impact) {}

    /**
     * Is told that a change was saved.
     *
     * @param event what it did; its impact on demand
     */
    default void changed(ChangeSaved event) {}

    /**
     * Is told that a location changed with whom it shares its view.
     *
     * @param event who changed it, and the shared view after the change
     */
    default void shared(ViewShared event) {}
}
