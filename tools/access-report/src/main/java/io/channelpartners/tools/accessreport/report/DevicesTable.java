package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The devices, of all environments, of which a user who signs in sees something.
 *
 * @param passport the user's Passport
 * @param feature the feature that must be visible; any feature if empty
 * @param search the text that the name must contain
 * @param group the group that the device must be in
 */
public record DevicesTable(String passport, Optional<String> feature, Optional<String> search, Optional<String> group)
        implements ReportTable {

    @Override
    public List<String> columns() {
        return List.of("environment", "device_id", "name");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws RunFailed {
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

    private DeviceSearch wanted(LoadedFleet fleet) throws RunFailed {
        DeviceSearch wanted =
                feature.isPresent() ? DeviceSearch.seeing(FleetLookup.feature(feature.get())) : DeviceSearch.visible();
        if (group.isPresent()) {
            wanted = wanted.inGroup(FleetLookup.group(fleet, group.get()));
        }
        try {
            return wanted.named(search.orElse(""));
        } catch (TextRefused refused) {
            throw RunFailed.badInput(refused.problems().get(0).message());
        }
    }
}
