package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
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
        LocationRoles[] holding = locations.stream()
                .map(location -> new LocationRoles(summary, holders, location.location()))
                .toArray(LocationRoles[]::new);
        int[] roles = new int[holding.length];
        int[] profiles = new int[holding.length]; // sets of one
        int[] count = {0};
        summary.devices().forEachHolders((reseller, servicePartner, devices) -> {
            int any = 0;
            for (int at = 0; at < roles.length; at++) {
                roles[at] = holding[at].roles(reseller, servicePartner);
                any |= roles[at];
            }
            if (any == 0) {
                return; // nothing is visible where no role is held (L-4)
            }
            HeldKinds.forEach(devices, summary.optInGiven(), (profile, generationUnknown, number) -> {
                for (int at = 0; at < profiles.length; at++) {
                    profiles[at] = 1 << DeviceProfile.withRoles(profile, roles[at]);
                }
                count[0] += meetAll(profiles, wanted) ? number : 0;
            });
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
