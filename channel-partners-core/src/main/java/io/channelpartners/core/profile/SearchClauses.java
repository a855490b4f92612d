package io.channelpartners.core.profile;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.list.DeviceSearch;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search demands of a device, apart from its filter. All clauses must hold; a clause holds if the device has one of its profiles
 * for at least one of the viewer's locations (CP-60).
 */
public final class SearchClauses {

    /** A demand, which several locations may meet together: the profiles that meet it, by location. */
    @FunctionalInterface
    public interface Clause {
        int profiles(LocationProfiles location);
    }

    private SearchClauses() {}

    /** Gets the clauses of a search, at least one. */
    public static List<Clause> of(DeviceSearch search) {
        List<Clause> clauses = new ArrayList<>();
        for (InsightOnlineFeature feature : search.features()) {
            clauses.add(location -> location.of(feature));
        }
        if (clauses.isEmpty()) {
            clauses.add(LocationProfiles::ofAnything);
        }
        search.role().ifPresent(role -> clauses.add(location -> DeviceProfile.held(role)));
        return clauses;
    }
}
