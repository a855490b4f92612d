package io.channelpartners.testkit;

import io.channelpartners.event.AccessListener;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.impact.AccessImpact;
import java.util.ArrayList;
import java.util.List;

/**
 * A listener that keeps all events in their order. It can be told to fail, and then throws an {@code IllegalStateException} after it
 * has kept an event. Thread-safe.
 */
public final class RecordingAccessListener implements AccessListener, TestDouble {

    private final List<Object> events = new ArrayList<>();
    private final FailureSwitch failure = new FailureSwitch("the listener");

    /** Creates a listener that has heard nothing. */
    public RecordingAccessListener() {}

    /**
     * Makes every call fail, or work again.
     *
     * @param fails whether it fails
     */
    public void fail(boolean fails) {
        failure.set(fails);
    }

    @Override
    public List<String> unused() {
        return failure.unused();
    }

    /**
     * Gets what was heard.
     *
     * @return the events, in the order in which they were heard
     */
    public synchronized List<Object> events() {
        return List.copyOf(events);
    }

    /**
     * Gets what was heard of one kind.
     *
     * @param kind the type of the events
     * @param <T> the same
     * @return the events of the type, in their order
     */
    public <T> List<T> events(Class<T> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Forgets what was heard. */
    public synchronized void clear() {
        events.clear();
    }

    @Override
    public void decided(DecisionAsked event) {
        heard(event);
    }

    @Override
    public void listed(ListAsked event) {
        heard(event);
    }

    @Override
    public void counted(CountAsked event) {
        heard(event);
    }

    @Override
    public void previewed(AccessImpact event) {
        heard(event);
    }

    @Override
    public void changed(ChangeSaved event) {
        heard(event);
    }

    @Override
    public void shared(ViewShared event) {
        heard(event);
    }

    private synchronized void heard(Object event) {
        events.add(event);
        failure.failIfTold();
    }
}
