package io.channelpartners.jdbc.failure;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what is behind an exception. */
final class Causes {

    private Causes() {}

    /** Lists an exception, then its causes and its suppressed and next exceptions, each once. */
    public static List<Throwable> of(Throwable thrown) {
        Set<Throwable> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> all = new ArrayList<>();
        Deque<Throwable> coming = new ArrayDeque<>();
        add(thrown, coming);
        while (!coming.isEmpty()) {
            Throwable next = coming.remove();
            if (known.add(next)) {
                all.add(next);
                add(next.getCause(), coming);
                add(next instanceof SQLException told ? told.getNextException() : null, coming);
                for (Throwable suppressed : next.getSuppressed()) {
                    add(suppressed, coming);
                }
            }
        }
        return all;
    }

    private static void add(@Nullable Throwable thrown, Deque<Throwable> to) {
        if (thrown != null) {
            to.add(thrown);
        }
    }
}
