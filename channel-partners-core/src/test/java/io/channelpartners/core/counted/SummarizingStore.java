package io.channelpartners.core.counted;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A store that keeps summaries and records what it is asked for; a test can take summaries away or replace outlines. */
final class SummarizingStore extends StoreInMemory {

    final Map<EnvironmentStamp, DeviceSummary> kept = new HashMap<>();
    final Set<EnvironmentId> withoutSummary = new HashSet<>();
    Optional<EnvironmentOutline> otherOutline = Optional.empty();
    private final List<String> asked = new ArrayList<>();

    /** Gets what was asked since the last call. */
    List<String> asked() {
        List<String> told = List.copyOf(asked);
        asked.clear();
        return told;
    }

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        asked.add("find " + environment);
        return super.find(environment);
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        asked.add("stamp " + environment);
        return super.stamp(environment);
    }

    @Override
    public boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
        boolean saved = save(change);
        if (saved) {
            kept.put(change.to(), summary);
        }
        return saved;
    }

    @Override
    public Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        asked.add("outline " + environment);
        return otherOutline.or(() -> super.find(environment).map(EnvironmentOutline::of));
    }

    @Override
    public List<ListedEnvironment> summariesListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        asked.add("summaries");
        return environmentsListing(locations, after, limit).stream()
                .map(id -> new ListedEnvironment(
                        id,
                        super.find(id)
                                .filter(state -> !withoutSummary.contains(id))
                                .map(state -> EnvironmentSummary.of(state, locations))))
                .toList();
    }
}
