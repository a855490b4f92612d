package io.channelpartners.console.customer.list;

import java.util.ArrayList;
import java.util.List;

/** A repeated Check ID of one partner or of all, which may still run. Thread-safe. */
final class Recheck {

    private final int all;
    private final List<RecheckOutcome> outcomes = new ArrayList<>();
    private boolean broken;

    Recheck(int all) {
        this.all = all;
    }

    synchronized void add(RecheckOutcome outcome) {
        outcomes.add(outcome);
    }

    synchronized void stop() {
        broken = true;
    }

    synchronized RecheckProgress progress() {
        return new RecheckProgress(outcomes.size(), all, broken, List.copyOf(outcomes));
    }
}
