package io.channelpartners.core.manage;

import io.channelpartners.event.ChangeRetried;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The writers of one library: each waits for its turn, and tries again after losing to a writer of another process. */
public final class Writers {

    /** Far longer than earlier writers take, but not endless if one never returns from its store. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Turns turns;
    private final Pauses pauses;
    private final int attempts;
    private final Consumer<ChangeRetried> retried;

    /** Creates writers that make up to a number of attempts, 1 or more, and report all but the first after the turn. */
    public Writers(int attempts, Consumer<ChangeRetried> retried) {
        this(new Turns(LONGEST_WAIT.toNanos()), Pauses.random(), attempts, retried);
    }

    Writers(Turns turns, Pauses pauses, int attempts, Consumer<ChangeRetried> retried) {
        this.turns = turns;
        this.pauses = pauses;
        this.attempts = attempts;
        this.retried = retried;
    }

    /** Runs an edit whose result is not saved. */
    <T> T edit(WriteTarget what, Supplier<T> editing) {
        return turns.edit(what, editing);
    }

    /** Writes when it is the caller's turn, until an attempt returns what it saved. */
    <T> T write(WriteTarget what, Supplier<Optional<T>> attempt) {
        List<ChangeRetried> retries = new ArrayList<>(0);
        try {
            return turns.write(what, () -> written(what, attempt, retries));
        } finally {
            retries.forEach(retried);
        }
    }

    private <T> T written(WriteTarget what, Supplier<Optional<T>> attempt, List<ChangeRetried> retries) {
        for (int lost = 0; lost < attempts; lost++) {
            if (lost > 0) {
                retries.add(what.retried(lost + 1));
                pauses.after(lost);
            }
            Optional<T> saved = attempt.get();
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        throw what.changedByOthers(attempts);
    }
}
