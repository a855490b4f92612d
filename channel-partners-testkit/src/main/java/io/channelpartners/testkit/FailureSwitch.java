package io.channelpartners.testkit;

import java.util.List;

/** Makes a double fail on demand, and remembers whether a call ran into the failure. Thread-safe. */
final class FailureSwitch {

    private final String who;
    private boolean failing;
    private boolean toMeet;

    /** Creates a switch that is off. Messages name its owner. */
    FailureSwitch(String who) {
        this.who = who;
    }

    synchronized void set(boolean fails) {
        toMeet |= fails && !failing;
        failing = fails;
    }

    synchronized void failIfTold() {
        if (failing) {
            toMeet = false;
            throw new IllegalStateException(who + " was told to fail");
        }
    }

    synchronized List<String> unused() {
        return toMeet ? List.of(who + " was told to fail, but was not called then") : List.of();
    }
}
