package io.channelpartners.core.view;

import io.channelpartners.core.profile.LocationProfiles;
import io.channelpartners.core.summary.ViewerCounts;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.partner.Answer;
import io.channelpartners.summary.EnvironmentSummary;
import java.util.List;
import java.util.Optional;

/** The row of "My Customers" for one environment from its summary (CP-62, L-12). */
public final class CustomerRow {

    private CustomerRow() {}

    /**
     * Obtains the row, if the viewer sees something that matches a search apart from its filter.
     *
     * @param locations the listed locations of the viewer
     */
    public static Optional<MyCustomer> of(
            EnvironmentSummary summary, List<ViewerLocation> locations, CustomerSearch search) {
        if (!summary.integrationEnabled() || !search.matches(summary.customer())) {
            return Optional.empty();
        }
        int devices = new ViewerCounts(summary, seeing(summary, locations)).count(search.devices());
        return devices == 0
                ? Optional.empty()
                : Optional.of(new MyCustomer(summary.environment(), summary.customer(), devices));
    }

    private static List<LocationProfiles> seeing(EnvironmentSummary summary, List<ViewerLocation> locations) {
        return locations.stream()
                .filter(viewer -> viewer.recognized() == Answer.YES)
                .map(viewer -> LocationProfiles.of(
                        summary.integrationEnabled(), viewer.location(), Answer.YES, viewer.standing()))
                .toList();
    }
}
