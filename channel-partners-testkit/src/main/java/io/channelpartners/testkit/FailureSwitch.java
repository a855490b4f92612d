package io.channelpartners.testkit;

import io.channelpartners.spi.StoreException;
import java.util.List;
import java.util.function.Function;

/** Makes a double fail on demand, and remembers whether a call ran into the failure. Thread-safe. */
final class FailureSwitch {

    private final String who;
    private final Function<String, RuntimeException> failure;
    private boolean failing;
    private boolean toMeet;

    private FailureSwitch(String who, Function<String, RuntimeException> failure) {
        this.who = who;
        this.failure = failure;
    }

    /** Creates a switch that is off. Messages name its owner. */
    static FailureSwitch of(String who) {
        return new FailureSwitch(who, IllegalStateException::new);
    }

    /** Creates the switch of a store, which is off. */
    static FailureSwitch ofStore(String who) {
        return new FailureSwitch(
                who, message -> new StoreException(StoreException.Kind.UNAVAILABLE, message, null, false));
    }

    synchronized void set(boolean fails) {
        toMeet |= fails && !failing;
        failing = fails;
    }

    synchronized void failIfTold() {
        if (failing) {
            toMeet = false;
            throw failure.apply(who + " was told to fail");
        }
    }

    synchronized List<String> unused() {
        return toMeet ? List.of(who + " was told to fail, but was not called then") : List.of();
    }
}
