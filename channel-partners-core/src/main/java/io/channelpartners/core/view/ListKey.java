package io.channelpartners.core.view;

import io.channelpartners.access.Cursor;
import io.channelpartners.problem.CursorForeign;
import io.channelpartners.problem.CursorStale;
import io.channelpartners.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * To what a cursor is bound: the question that was asked, and the state that answered it, each as text in which every part that can
 * differ is written with its length, so that no two read alike.
 */
record ListKey(String question, String state) {

    Cursor cursorAfter(String id) {
        return new CursorText(digest(question), digest(state), id).encoded();
    }

    /**
     * Gets the ID after which the page begins. Altered, foreign and stale are found in this order. To an empty list every cursor is
     * stale: the state of an environment of which a viewer sees nothing cannot be guessed by trying cursors (CP-59).
     */
    String lastId(Cursor cursor, boolean empty) {
        CursorText text = CursorText.decoded(cursor);
        if (text.list() != digest(question)) {
            throw new CursorForeign(new Problem(
                    "CP-34", "the cursor", "belongs to another list", "use it with the question that it came from"));
        }
        if (empty || text.state() != digest(state)) {
            throw new CursorStale(new Problem(
                    "CP-34", "the cursor", "is of a list that has changed since", "begin again at the first page"));
        }
        return text.lastId();
    }

    /** Writes parts one after another, each with its length. */
    static String parts(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String written = part.toString();
            text.append(written.length()).append(':').append(written);
        }
        return text.toString();
    }

    private static long digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
