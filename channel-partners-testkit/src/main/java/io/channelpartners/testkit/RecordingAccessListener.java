package io.channelpartners.testkit;

import io.channelpartners.event.AccessListener;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.IdChecked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.event.ViewShared;
import java.util.ArrayList;
import java.util.List;

/**
 * A listener that records all events in order. It can be told to fail, and then throws an {@code IllegalStateException} after it has
 * recorded the event. Thread-safe.
 */
public final class RecordingAccessListener implements AccessListener, TestDouble {

    private final List<Object> events = new ArrayList<>();
    private final FailureSwitch failure = FailureSwitch.of("the listener");

    /** Creates a listener without events. */
    public RecordingAccessListener() {}

    /**
     * Makes every call throw an {@code IllegalStateException}, or work again.
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
     * Gets all events.
     *
     * @return the events, in the order in which they arrived
     */
    public synchronized List<Object> events() {
        return List.copyOf(events);
    }

    /**
     * Gets the events of one type.
     *
     * @param kind the type of events
     * @param <T> the same
     * @return the events of the type, in the order in which they arrived
     */
    public <T> List<T> events(Class<T> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Removes all events. */
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
    public void previewed(PreviewAsked event) {
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

    @Override
    public void checked(IdChecked event) {
        heard(event);
    }

    @Override
    public void retried(ChangeRetried event) {
        heard(event);
    }

    private synchronized void heard(Object event) {
        events.add(event);
        failure.failIfTold();
    }
}
