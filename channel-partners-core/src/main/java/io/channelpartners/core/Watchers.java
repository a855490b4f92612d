package io.channelpartners.core;

import io.channelpartners.core.boundary.ElapsedTime;
import io.channelpartners.core.listen.Listeners;
import io.channelpartners.core.observe.Observers;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.CallObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The listeners, the observers and the source of elapsed time that an embedder set. */
record Watchers(List<AccessListener> listeners, List<CallObserver> observers, Optional<LongSupplier> nanoTime) {

    Listeners guardedListeners() {
        return new Listeners(listeners, new ElapsedTime(nanoTime));
    }

    Observers guardedObservers() {
        return new Observers(observers);
    }
}
