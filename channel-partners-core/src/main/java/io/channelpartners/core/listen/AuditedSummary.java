package io.channelpartners.core.listen;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.core.boundary.Timing;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ListAsked;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.LocationVisibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Numbers of an environment that are reported to listeners when they are asked for. */
record AuditedSummary(AccessSummary summary, Listeners listeners) implements AccessSummary {

    @Override
    public EnvironmentId environment() {
        return summary.environment();
    }

    @Override
    public EnvironmentStamp stamp() {
        return summary.stamp();
    }

    @Override
    public Instant at() {
        return summary.at();
    }

    @Override
    public int deviceCount() {
        return summary.deviceCount();
    }

    @Override
    public List<ListedPartner> channelPartners() {
        return audited(summary::channelPartners, AccessListKind.CHANNEL_PARTNERS);
    }

    @Override
    public List<LocationVisibility> whoSeesAnything() {
        return audited(summary::whoSeesAnything, AccessListKind.SEEING_LOCATIONS);
    }

    @Override
    public List<FeatureCount> counts() {
        return audited(summary::counts, AccessListKind.FEATURE_COUNTS);
    }

    private <T> List<T> audited(Supplier<List<T>> asking, AccessListKind kind) {
        Timing timing = listeners.begin();
        List<T> rows = asking.get();
        AccessQuestion question =
                new AccessQuestion(Optional.of(environment()), Optional.empty(), Optional.empty(), at());
        ListAsked event = new ListAsked(question, kind, OptionalInt.of(rows.size()), false, timing.took());
        listeners.tell(listener -> listener.listed(event));
        return rows;
    }
}
