package io.channelpartners.core.observe;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.VisibilityHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The customer's entry point, observed. */
record ObservedChannelPartners(ChannelPartners partners, Observers observers) implements ChannelPartners {

    @Override
    public IdCheck checkId(PartnerLocationId id) {
        return observers.observed(LibraryCall.CHECK_ID, () -> partners.checkId(id));
    }

    @Override
    public Optional<EnvironmentSnapshot> environment(EnvironmentId environment) {
        return observers.observed(LibraryCall.ENVIRONMENT, () -> partners.environment(environment));
    }

    @Override
    public ChangeResult setUp(EnvironmentId environment, String customer, Actor by, EnvironmentEdit edit) {
        return observers.observed(LibraryCall.SET_UP, () -> partners.setUp(environment, customer, by, edit));
    }

    @Override
    public ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit) {
        return observers.observed(LibraryCall.CHANGE, () -> partners.change(environment, by, edit));
    }

    @Override
    public ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit, ChangeOptions options) {
        return observers.observed(LibraryCall.CHANGE, () -> partners.change(environment, by, edit, options));
    }

    @Override
    public AccessImpact preview(EnvironmentId environment, Actor by, EnvironmentEdit edit) {
        return observers.observed(LibraryCall.PREVIEW, () -> partners.preview(environment, by, edit));
    }

    @Override
    public ChangeResult revert(EnvironmentId environment, Revision to, Actor by) {
        return observers.observed(LibraryCall.REVERT, () -> partners.revert(environment, to, by));
    }

    @Override
    public ChangeResult revert(EnvironmentId environment, Revision to, Actor by, ChangeOptions options) {
        return observers.observed(LibraryCall.REVERT, () -> partners.revert(environment, to, by, options));
    }

    @Override
    public ChangeResult recheck(EnvironmentId environment, Actor by, PartnerLocationId partner) {
        return observers.observed(LibraryCall.RECHECK, () -> partners.recheck(environment, by, partner));
    }

    @Override
    public ChangeResult recheckAll(EnvironmentId environment, Actor by) {
        return observers.observed(LibraryCall.RECHECK_ALL, () -> partners.recheckAll(environment, by));
    }

    @Override
    public Optional<AccessReview> review(EnvironmentId environment) {
        return observers.observed(LibraryCall.REVIEW, () -> partners.review(environment));
    }

    @Override
    public Optional<AccessSummary> summary(EnvironmentId environment) {
        return observers.observed(LibraryCall.SUMMARY, () -> partners.summary(environment));
    }

    @Override
    public Optional<DeviceReview> review(EnvironmentId environment, Set<DeviceId> devices) {
        return observers.observed(LibraryCall.DEVICE_REVIEW, () -> partners.review(environment, devices));
    }

    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        return observers.observed(LibraryCall.ENVIRONMENTS, () -> partners.environments(after, limit));
    }

    @Override
    public List<EnvironmentId> environmentsToRecheck(Duration age, Optional<EnvironmentId> after, int limit) {
        return observers.observed(
                LibraryCall.ENVIRONMENTS_TO_RECHECK, () -> partners.environmentsToRecheck(age, after, limit));
    }

    @Override
    public boolean erase(EnvironmentId environment) {
        return observers.observed(LibraryCall.ERASE, () -> partners.erase(environment));
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, Revision from, int limit) {
        return observers.observed(LibraryCall.HISTORY, () -> partners.history(environment, from, limit));
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        return observers.observed(LibraryCall.HISTORY, () -> partners.history(environment, from, limit));
    }

    @Override
    public Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Revision revision) {
        return observers.observed(LibraryCall.ENVIRONMENT_AT, () -> partners.environmentAt(environment, revision));
    }

    @Override
    public Optional<EnvironmentSnapshot> environmentAt(EnvironmentId environment, Instant at) {
        return observers.observed(LibraryCall.ENVIRONMENT_AT, () -> partners.environmentAt(environment, at));
    }

    @Override
    public Optional<AccessReview> reviewAt(EnvironmentId environment, Instant at) {
        return observers.observed(LibraryCall.REVIEW_AT, () -> partners.reviewAt(environment, at));
    }

    @Override
    public Optional<VisibilityHistory> whoSaw(
            EnvironmentId environment, DeviceId device, Instant from, Instant until, int most) {
        return observers.observed(LibraryCall.WHO_SAW, () -> partners.whoSaw(environment, device, from, until, most));
    }

    @Override
    public boolean cutHistory(EnvironmentId environment, Revision revision) {
        return observers.observed(LibraryCall.CUT_HISTORY, () -> partners.cutHistory(environment, revision));
    }
}
