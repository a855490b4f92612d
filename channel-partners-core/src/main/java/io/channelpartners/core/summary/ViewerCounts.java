package io.channelpartners.core.summary;

import io.channelpartners.core.profile.LocationProfiles;
import io.channelpartners.core.profile.SearchClauses;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.EnvironmentSummary;
import java.util.List;

/**
 * Counts the devices of one state for several locations of a viewer together (CP-60): a device that two of them hold counts once.
 *
 * @param summary the state
 * @param locations what the users of each location see
 */
public record ViewerCounts(EnvironmentSummary summary, List<LocationProfiles> locations) {

    /** Counts the devices that a search finds, apart from its filter. */
    public int count(DeviceSearch search) {
        int[][] wanted = SearchClauses.of(search).stream()
                .map(clause -> locations.stream().mapToInt(clause::profiles).toArray())
                .toArray(int[][]::new);
        List<PartnerLocationId> holders = summary.devices().holders();
        LocationKinds[] kinds = locations.stream()
                .map(location -> new LocationKinds(summary, holders, location.location()))
                .toArray(LocationKinds[]::new);
        int[] profiles = new int[kinds.length];
        int[] count = {0};
        summary.devices().forEachPlaced((reseller, servicePartner, optIn, covered, devices) -> {
            for (int at = 0; at < kinds.length; at++) {
                profiles[at] = 1 << kinds[at].profile(reseller, servicePartner, optIn, covered);
            }
            count[0] += meetAll(profiles, wanted) ? devices : 0;
        });
        return count[0];
    }

    private static boolean meetAll(int[] profiles, int[][] wanted) {
        for (int[] ofClause : wanted) {
            boolean met = false;
            for (int at = 0; at < profiles.length; at++) {
                met |= (ofClause[at] & profiles[at]) != 0;
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }
}
