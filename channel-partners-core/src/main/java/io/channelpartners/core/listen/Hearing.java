package io.channelpartners.core.listen;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.boundary.GuardedListener;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.list.CustomerList;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.DeviceSightings;
import io.channelpartners.view.PartnerView;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What all listeners hear. Without listeners every answer is passed on as it is, so that it costs nothing. */
public final class Hearing {

    private final List<GuardedListener> listeners;

    /** Creates the hearing of some listeners. */
    public Hearing(List<AccessListener> listeners) {
        this.listeners = listeners.stream().map(GuardedListener::new).toList();
    }

    /** Returns a viewer's view whose answers are heard. */
    public PartnerView heard(PartnerView view, HpePassportId viewer) {
        return listeners.isEmpty() ? view : new HeardView(view, viewer, this);
    }

    /** Returns a viewer's customers whose pages are heard. */
    public CustomerList heard(CustomerList customers, HpePassportId viewer, Clock clock) {
        return listeners.isEmpty() ? customers : new HeardCustomers(customers, viewer, clock, this);
    }

    /** Returns a review whose answers are heard. */
    public AccessReview heard(AccessReview review) {
        return listeners.isEmpty() ? review : new HeardReview(review, this);
    }

    /** Returns who saw a device until an instant, which is heard. */
    public Optional<DeviceSightings> heard(
            Optional<DeviceSightings> sightings, EnvironmentId environment, Instant until) {
        AccessQuestion question =
                new AccessQuestion(Optional.of(environment), Optional.empty(), Optional.empty(), until);
        sightings.map(found -> found.periods().size()).ifPresent(rows -> {
            ListAsked event = new ListAsked(question, AccessListKind.SIGHT_PERIODS, OptionalInt.of(rows), false);
            tell(listener -> listener.listed(event));
        });
        return sightings;
    }

    /** Returns a preview, which is heard. */
    public AccessImpact previewed(AccessImpact impact) {
        tell(listener -> listener.previewed(impact));
        return impact;
    }

    /** Lets a saved change be heard; its impact is computed only if a listener asks. */
    public void changed(ChangeResult result, Supplier<AccessImpact> impact) {
        if (!listeners.isEmpty()) {
            ChangeSaved event = new Saved(result, impact);
            tell(listener -> listener.changed(event));
        }
    }

    /** Lets it be heard that a location changed with whom it shares its view. */
    public void shared(ViewShared event) {
        tell(listener -> listener.shared(event));
    }

    void tell(Consumer<AccessListener> event) {
        for (GuardedListener listener : listeners) {
            listener.tell(event);
        }
    }

    private record Saved(ChangeResult result, Supplier<AccessImpact> computed) implements ChangeSaved {

        @Override
        public AccessImpact impact() {
            return computed.get();
        }
    }
}
