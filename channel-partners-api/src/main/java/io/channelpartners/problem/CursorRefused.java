package io.channelpartners.problem;

import java.util.List;
import java.util.Objects;

/**
 * A cursor does not continue the list that it was passed to (CP-34). {@link #reason} says why; in every case, the list can be read
 * from its first page.
 */
@SuppressWarnings("serial") // see the root
public final class CursorRefused extends ChannelPartnersException {

    /** Why a cursor is refused. */
    public enum Reason {
        /**
         * The cursor was altered after it was written, or was written under a key that this library does not have, such as before a
         * restart without a configured key.
         */
        ALTERED,
        /** The cursor belongs to another list: another environment, search or kind of list. */
        FOREIGN,
        /** The list has changed since the cursor was written, by an edit or by another standing or link of the viewer. */
        STALE
    }

    /** Why the cursor is refused. */
    private final Reason reason;

    /**
     * Creates the exception.
     *
     * @param reason why the cursor is refused
     * @param problem what is wrong
     */
    public CursorRefused(Reason reason, Problem problem) {
        super("cursor_refused", reason == Reason.STALE ? Kind.STALE : Kind.INVALID, List.of(problem));
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Gets why the cursor is refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
