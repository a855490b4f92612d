package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.probe.Concurrently;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Saves several changes from one state, each in its own thread. The model records the one that is saved. */
public record Race(EnvironmentStore store, EnvironmentModel model) {

    public static Race of(EnvironmentStore store, EnvironmentModel model) {
        return new Race(store, model);
    }

    public void between(EnvironmentChange... changes) throws Exception {
        List<Callable<Boolean>> writers = Arrays.stream(changes)
                .map(change -> (Callable<Boolean>) () -> model.offer(change))
                .toList();
        List<Boolean> saved = Concurrently.run(writers);
        assertEquals(
                1, Collections.frequency(saved, true), () -> "of " + changes.length + " changes from one state saved");
        model.record(changes[saved.indexOf(true)]);
    }
}
