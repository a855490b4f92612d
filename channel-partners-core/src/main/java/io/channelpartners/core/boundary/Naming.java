package io.channelpartners.core.boundary;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The environments that name one of several locations, as one ascending list. */
public final class Naming {

    private Naming() {}

    /**
     * Gets the first environments strictly after a place, at most so many; none only at the end. The first ones of the union are
     * among the first ones of each location.
     */
    public static List<EnvironmentId> any(
            EnvironmentStore store, Collection<PartnerLocationId> locations, Optional<EnvironmentId> after, int most) {
        TreeSet<EnvironmentId> union = new TreeSet<>();
        for (PartnerLocationId location : locations) {
            union.addAll(store.environmentsNaming(location, after, most));
        }
        return union.stream().limit(most).toList();
    }
}
