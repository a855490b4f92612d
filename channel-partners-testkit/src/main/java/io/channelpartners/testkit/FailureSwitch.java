package io.channelpartners.testkit;

import java.util.List;

/** Makes the calls of a double fail, and knows whether any call met a failure that was asked for. Thread-safe. */
final class FailureSwitch {

    private final String who;
    private boolean failing;
    private boolean toMeet;

    /** Creates a switch that is off; messages name whose it is. */
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
        return toMeet ? List.of(who + " was told to fail, and was not called then") : List.of();
    }
}
