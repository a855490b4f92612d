package io.channelpartners.tools.accessreport;

import io.channelpartners.access.DeviceSearch;
import io.channelpartners.access.Viewer;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import java.util.List;

/**
 * The customers of a user who signs in.
 *
 * @param passport the user's Passport
 */
record MyCustomersOf(String passport) implements Asked {

    @Override
    public List<String> columns() {
        return List.of("environment", "customer", "devices");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws Refusal {
        Viewer viewer = fleet.access().signIn(Known.passport(fleet, passport));
        return fleet.access().myCustomers(viewer, DeviceSearch.visible()).stream()
                .map(row -> List.of(row.environment().value(), row.customer(), Integer.toString(row.devices())))
                .toList();
    }
}
