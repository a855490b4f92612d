package io.channelpartners.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Changes from one state, each saved by a thread of its own; the chronicle notes the one that won. */
record Race(EnvironmentStore store, Chronicle chronicle) {

    static Race of(EnvironmentStore store, Chronicle chronicle) {
        return new Race(store, chronicle);
    }

    void between(EnvironmentChange... changes) throws Exception {
        List<Callable<Boolean>> writers = Arrays.stream(changes)
                .map(change -> (Callable<Boolean>) () -> store.save(change))
                .toList();
        List<Boolean> saved = Together.run(writers);
        assertEquals(
                1, Collections.frequency(saved, true), () -> "of " + changes.length + " changes from one state saved");
        chronicle.record(changes[saved.indexOf(true)]);
    }
}
