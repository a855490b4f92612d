package io.channelpartners.core;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.boundary.Timing;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.PresentColumns;
import io.channelpartners.core.list.CustomerCursors;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.listen.Listeners;
import io.channelpartners.core.view.CustomerPages;
import io.channelpartners.core.view.NamedDevices;
import io.channelpartners.core.view.ViewerView;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The partner's entry point. */
record DefaultPartnerAccess(
        EnvironmentStore store,
        SignIns signIns,
        LocationUsers users,
        PresentColumns columns,
        DeviceCursors cursors,
        CustomerCursors customerCursors,
        Listeners listeners,
        Clock clock,
        Freshness freshness)
        implements PartnerAccess {

    @Override
    public Viewer signIn(HpePassportId passport) {
        return signIns.of(passport).viewer();
    }

    @Override
    public PartnerView view(Viewer viewer, EnvironmentId environment) {
        return listeners.audited(view(viewer, users.locations(viewer.passport()), environment), viewer.passport());
    }

    @Override
    public PartnerDeviceView view(Viewer viewer, EnvironmentId environment, Set<DeviceId> devices) {
        Set<DeviceId> named = Set.copyOf(devices); // the caller may change its set while the store is read
        UserLocations linked = users.locations(viewer.passport());
        ViewerView view = view(viewer, linked, environment, columns.of(environment, named), NamedDevices.of(named));
        return listeners.audited((PartnerDeviceView) view, viewer.passport());
    }

    private ViewerView view(Viewer viewer, UserLocations linked, EnvironmentId environment) {
        return view(viewer, linked, environment, columns.of(environment), NamedDevices.all());
    }

    /** Makes a view at an instant after the look-ups on which it rests (CP-56). */
    private ViewerView view(
            Viewer viewer,
            UserLocations linked,
            EnvironmentId environment,
            Optional<EnvironmentColumns> present,
            NamedDevices named) {
        ViewerLocations locations = ViewerLocations.at(clock.instant(), viewer, linked, freshness);
        return ViewerView.of(
                environment,
                locations.at(),
                present,
                named,
                cursors,
                present.map(columns -> locations.listedIn(columns.environment()))
                        .orElseGet(List::of),
                locations.recognizedAnywhere(),
                locations.areKnown());
    }

    @Override
    public CustomerList myCustomers(Viewer viewer, CustomerSearch search) {
        CustomerList customers = new CustomerPages(viewer.passport(), () -> customers(viewer), search, customerCursors);
        return listeners.audited(customers, viewer.passport(), clock);
    }

    @Override
    public Optional<MyCustomer> myCustomer(Viewer viewer, EnvironmentId environment, CustomerSearch search) {
        Timing timing = listeners.begin();
        ViewerCustomers customers = customers(viewer);
        Optional<MyCustomer> row = columns.outline(environment)
                .map(outline -> new ListedEnvironment(environment, Optional.of(outline.summary())))
                .flatMap(listed -> customers.row(listed, search).row());
        return listeners.audited(row, viewer.passport(), environment, clock, timing);
    }

    private ViewerCustomers customers(Viewer viewer) {
        UserLocations linked = users.locations(viewer.passport());
        boolean recognized = linked.recognizedAt(clock.instant(), freshness) == Answer.YES;
        return new ViewerCustomers(
                store, viewer, linked, recognized, environment -> view(viewer, linked, environment), clock, freshness);
    }
}
