package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.DeviceSearch;
import io.channelpartners.access.Viewer;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunRefused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The devices of which a user who signs in sees something, over all environments.
 *
 * @param passport the user's PassportRow
 * @param feature the feature that must be visible; if empty, any
 * @param search the text in the name
 * @param group the group
 */
public record DevicesTable(String passport, Optional<String> feature, Optional<String> search, Optional<String> group)
        implements ReportTable {

    @Override
    public List<String> columns() {
        return List.of("environment", "device_id", "name");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws RunRefused {
        Viewer viewer = fleet.access().signIn(FleetLookup.passport(fleet, passport));
        DeviceSearch wanted = wanted(fleet);
        return fleet.access().myCustomers(viewer, wanted).stream()
                .flatMap(customer -> rows(fleet, viewer, customer.environment(), wanted))
                .toList();
    }

    private static Stream<List<String>> rows(
            LoadedFleet fleet, Viewer viewer, EnvironmentId environment, DeviceSearch wanted) {
        return fleet.access().view(viewer, environment).devices(wanted).stream()
                .map(row -> List.of(
                        environment.value(),
                        row.device().id().value(),
                        row.device().name()));
    }

    private DeviceSearch wanted(LoadedFleet fleet) throws RunRefused {
        DeviceSearch wanted =
                feature.isPresent() ? DeviceSearch.seeing(FleetLookup.feature(feature.get())) : DeviceSearch.visible();
        if (group.isPresent()) {
            wanted = wanted.inGroup(FleetLookup.group(fleet, group.get()));
        }
        try {
            return wanted.named(search.orElse(""));
        } catch (TextRefused refused) {
            throw RunRefused.ofInput(refused.problems().get(0).message());
        }
    }
}
