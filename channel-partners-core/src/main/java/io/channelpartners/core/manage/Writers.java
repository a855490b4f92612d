package io.channelpartners.core.manage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The writers of one library: each waits for its turn, and tries again after it lost against a writer of another process. */
public final class Writers {

    /** Many times what the writers before it take, yet an end if one of them never comes back from its store. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Turns turns;
    private final Pauses pauses;
    private final int attempts;

    /** Creates writers who try to save as often as given, 1 or more times. */
    public Writers(int attempts) {
        this(new Turns(LONGEST_WAIT.toNanos()), Pauses.random(), attempts);
    }

    Writers(Turns turns, Pauses pauses, int attempts) {
        this.turns = turns;
        this.pauses = pauses;
        this.attempts = attempts;
    }

    /** Lets an edit run whose result is not saved. */
    <T> T edit(Written what, Supplier<T> editing) {
        return turns.edit(what, editing);
    }

    /** Writes in turn, until an attempt gives what it saved. */
    <T> T write(Written what, Supplier<Optional<T>> attempt) {
        return turns.write(what, () -> written(what, attempt));
    }

    private <T> T written(Written what, Supplier<Optional<T>> attempt) {
        for (int lost = 0; lost < attempts; lost++) {
            if (lost > 0) {
                pauses.after(lost);
            }
            Optional<T> saved = attempt.get();
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        throw what.conflicts("was changed by others at each of " + attempts + " attempts");
    }
}
