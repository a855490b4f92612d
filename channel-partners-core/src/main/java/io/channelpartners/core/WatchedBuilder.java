package io.channelpartners.core;

import io.channelpartners.event.AccessListener;
import io.channelpartners.event.CallObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of the builder that sets listeners, observers and the source of elapsed time.
 *
 * @param <B> the builder itself
 */
abstract class WatchedBuilder<B> {

    private final List<AccessListener> listeners = new ArrayList<>();
    private final List<CallObserver> observers = new ArrayList<>();
    private @Nullable LongSupplier nanoTime;

    WatchedBuilder() {}

    abstract B itself();

    final Watchers watchers() {
        return new Watchers(List.copyOf(listeners), List.copyOf(observers), Optional.ofNullable(nanoTime));
    }

    /**
     * Adds a listener, which is notified of each question and change; none by default. Listeners are called in the order in
     * which they were added.
     */
    public B listener(AccessListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return itself();
    }

    /**
     * Adds an observer, which is notified before and after each call that may read or write something; none by default. Observers
     * are notified before a call in the order in which they were added, and after it in reverse order.
     */
    public B observer(CallObserver observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
        return itself();
    }

    /**
     * Sets a source of elapsed time, so that events say how long answers took; by default there is none, and they do not. It decides
     * nothing: if it fails, only the durations are missing.
     *
     * @param nanoseconds a count of nanoseconds that never runs backward, such as {@code System::nanoTime}; called by several
     *     threads at once
     */
    public B nanoTime(LongSupplier nanoseconds) {
        this.nanoTime = Objects.requireNonNull(nanoseconds, "nanoseconds");
        return itself();
    }
}
