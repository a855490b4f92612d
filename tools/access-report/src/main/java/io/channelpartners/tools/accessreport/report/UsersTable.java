package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.UserVisibility;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every user who sees, or may see, anything of a device.
 *
 * @param device the device's ID
 * @param environment its environment's ID
 */
public record UsersTable(String device, String environment) implements ReportTable {

    private static final Comparator<UserVisibility> BY_LOCATION =
            Comparator.<UserVisibility, PartnerLocationId>comparing(
                            row -> row.visibility().location())
                    .thenComparing(row -> row.user().passport())
                    .thenComparing(row -> row.user().way());

    @Override
    public List<String> columns() {
        return List.of("location_id", "passport_id", "way", "features", "unknown_features");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws RunFailed {
        AccessReview review = FleetLookup.review(fleet, environment);
        Device found = FleetLookup.device(review, device);
        return review.usersWhoSee(found.id())
                .distinct()
                .sorted(BY_LOCATION)
                .map(UsersTable::row)
                .toList();
    }

    private static List<String> row(UserVisibility row) {
        return List.of(
                row.visibility().location().value(),
                row.user().passport().value(),
                row.user().way().name(),
                names(row.visibility().features()),
                names(row.visibility().unknown()));
    }

    private static String names(FeatureSet features) {
        return features.stream().map(InsightOnlineFeature::name).collect(Collectors.joining(";"));
    }
}
