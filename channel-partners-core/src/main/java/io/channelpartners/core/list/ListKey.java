package io.channelpartners.core.list;

import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.list.Cursor;
import io.channelpartners.problem.CursorRefused;

/** What the cursors of one list are bound to: the question, and everything in the state that can affect the answer. */
public record ListKey(DeviceCursors cursors, Fingerprint question, Fingerprint state) {

    Cursor cursorAfter(String id) {
        return cursors.after(id, question, state);
    }

    /**
     * Gets the ID after which the page begins. Refuses a cursor that is altered, foreign or stale, in this order. For an empty list
     * every cursor is stale, so that a viewer who sees nothing of an environment cannot learn its state by trying cursors (CP-59).
     */
    String lastId(Cursor cursor, boolean empty) {
        CursorText text = cursors.read(cursor);
        if (!text.isOfList(question)) {
            throw new CursorRefused(CursorRefused.Reason.FOREIGN, ProblemCode.CURSOR_FOREIGN.problem("CP-34"));
        }
        if (empty || !text.isAtState(state)) {
            throw new CursorRefused(CursorRefused.Reason.STALE, ProblemCode.CURSOR_STALE.problem("CP-34"));
        }
        return text.lastId();
    }
}
