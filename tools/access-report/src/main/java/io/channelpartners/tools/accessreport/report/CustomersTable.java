package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.Viewer;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import java.util.List;

/**
 * The customers of a user who signs in.
 *
 * @param passport the user's Passport
 */
public record CustomersTable(String passport) implements ReportTable {

    @Override
    public List<String> columns() {
        return List.of("environment", "customer", "devices");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws RunFailed {
        Viewer viewer = fleet.access().signIn(FleetLookup.passport(fleet, passport));
        return fleet.access().myCustomers(viewer, DeviceSearch.visible()).stream()
                .map(row -> List.of(row.environment().value(), row.customer(), Integer.toString(row.devices())))
                .toList();
    }
}
