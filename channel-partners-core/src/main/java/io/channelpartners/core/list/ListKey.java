package io.channelpartners.core.list;

import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.list.Cursor;
import io.channelpartners.problem.CursorForeign;
import io.channelpartners.problem.CursorStale;
import io.channelpartners.problem.Problem;

/**
 * To what a cursor is bound: what stands for the question that was asked, and for the state that answered it, all of it that can
 * make a difference; and how it is written.
 */
public record ListKey(DeviceCursors cursors, Fingerprint question, Fingerprint state) {

    Cursor cursorAfter(String id) {
        return cursors.after(id, question, state);
    }

    /**
     * Gets the ID after which the page begins. Altered, foreign and stale are found in this order. To an empty list every cursor is
     * stale: the state of an environment of which a viewer sees nothing cannot be guessed by trying cursors (CP-59).
     */
    String lastId(Cursor cursor, boolean empty) {
        CursorText text = cursors.read(cursor);
        if (!text.isOfList(question)) {
            throw new CursorForeign(new Problem(
                    "CP-34", "the cursor", "belongs to another list", "use it with the question that it came from"));
        }
        if (empty || !text.isAtState(state)) {
            throw new CursorStale(new Problem(
                    "CP-34", "the cursor", "is of a list that has changed since", "begin again at the first page"));
        }
        return text.lastId();
    }
}
