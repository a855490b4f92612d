package io.channelpartners.core.listen;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.boundary.CheckAudit;
import io.channelpartners.core.boundary.ElapsedTime;
import io.channelpartners.core.boundary.GuardedListener;
import io.channelpartners.core.boundary.Timing;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.IdChecked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import io.channelpartners.view.VisibilityHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Notifies all listeners of questions and changes. Without listeners, answers are passed on unwrapped, at no cost. */
public final class Listeners implements CheckAudit {

    private final GuardedListener[] listeners;
    private final ElapsedTime time;

    /** Guards listeners, who are told how long answers took. */
    public Listeners(List<AccessListener> listeners, ElapsedTime time) {
        this.listeners = listeners.stream().map(GuardedListener::new).toArray(GuardedListener[]::new);
        this.time = time;
    }

    private boolean isSilent() {
        return listeners.length == 0;
    }

    /** Begins to measure how long an answer takes; without listeners, measures nothing. */
    @Override
    public Timing begin() {
        return isSilent() ? Timing.NONE : time.begin();
    }

    /** Returns a viewer's view that reports its answers. */
    public PartnerView audited(PartnerView view, HpePassportId viewer) {
        return isSilent() ? view : new AuditedView(view, viewer, this);
    }

    /** Returns a viewer's view of devices that reports its answers. */
    public PartnerDeviceView audited(PartnerDeviceView view, HpePassportId viewer) {
        return isSilent() ? view : new AuditedDeviceView<>(view, viewer, this);
    }

    /** Returns a viewer's customers, as a list that reports its pages. */
    public CustomerList audited(CustomerList customers, HpePassportId viewer, Clock clock) {
        return isSilent() ? customers : new AuditedCustomers(customers, viewer, clock, this);
    }

    /** Reports that a viewer asked about one customer, and returns the answer. */
    public Optional<MyCustomer> audited(
            Optional<MyCustomer> row, HpePassportId viewer, EnvironmentId environment, Clock clock, Timing timing) {
        if (!isSilent()) {
            AccessQuestion question = new AccessQuestion(
                    Optional.of(environment), Optional.of(viewer), Optional.empty(), clock.instant());
            ListAsked event = new ListAsked(
                    question,
                    AccessListKind.MY_CUSTOMERS,
                    OptionalInt.of(row.isPresent() ? 1 : 0),
                    false,
                    timing.took());
            tell(listener -> listener.listed(event));
        }
        return row;
    }

    /** Returns numbers that are reported when they are asked for. */
    public AccessSummary audited(AccessSummary summary) {
        return isSilent() ? summary : new AuditedSummary(summary, this);
    }

    /** Returns a review that reports its answers. */
    public AccessReview audited(AccessReview review) {
        return isSilent() ? review : new AuditedReview(review, this);
    }

    /** Returns a review of devices that reports its answers. */
    public DeviceReview audited(DeviceReview review) {
        return isSilent() ? review : new AuditedDeviceReview<>(review, this);
    }

    /** Reports that somebody asked who saw a device, and returns the answer. */
    public Optional<VisibilityHistory> audited(
            Optional<VisibilityHistory> visibility, EnvironmentId environment, Instant until, Timing timing) {
        AccessQuestion question =
                new AccessQuestion(Optional.of(environment), Optional.empty(), Optional.empty(), until);
        visibility.map(found -> found.periods().size()).ifPresent(rows -> {
            ListAsked event = new ListAsked(
                    question, AccessListKind.VISIBILITY_PERIODS, OptionalInt.of(rows), false, timing.took());
            tell(listener -> listener.listed(event));
        });
        return visibility;
    }

    /** Reports a preview, and returns it. */
    public AccessImpact previewed(AccessImpact impact, Timing timing) {
        if (!isSilent()) {
            PreviewAsked event = new PreviewAsked(impact, timing.took());
            tell(listener -> listener.previewed(event));
        }
        return impact;
    }

    /** Reports a saved change; its impact is computed only if a listener asks for it. */
    public void changed(ChangeResult result, Supplier<AccessImpact> impact, Timing timing) {
        if (!isSilent()) {
            ChangeSaved event = new Saved(result, impact, timing.took());
            tell(listener -> listener.changed(event));
        }
    }

    /** Reports that a location changed its shared view. */
    public void shared(HpePassportId by, SharedView view, Timing timing) {
        if (!isSilent()) {
            ViewShared event = new ViewShared(by, view, timing.took());
            tell(listener -> listener.shared(event));
        }
    }

    /** Reports an answer of HPE's back end. */
    @Override
    public void checked(IdCheck check, Optional<Duration> took) {
        if (!isSilent()) {
            IdChecked event = new IdChecked(check, took);
            tell(listener -> listener.checked(event));
        }
    }

    /** Reports that a change is attempted again. */
    public void retried(ChangeRetried event) {
        tell(listener -> listener.retried(event));
    }

    /** Reports a decision; calls each listener directly, so that nothing need be allocated. */
    void decided(DecisionAsked event) {
        for (GuardedListener listener : listeners) {
            listener.decided(event);
        }
    }

    void tell(Consumer<AccessListener> event) {
        for (GuardedListener listener : listeners) {
            listener.tell(event);
        }
    }

    private record Saved(ChangeResult result, Supplier<AccessImpact> computed, Optional<Duration> took)
            implements ChangeSaved {

        @Override
        public AccessImpact impact() {
            return computed.get();
        }
    }
}
