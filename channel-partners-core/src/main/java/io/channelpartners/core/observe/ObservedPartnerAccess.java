package io.channelpartners.core.observe;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.util.Optional;
import java.util.Set;

/** The partner's entry point, observed. Of the customers of a viewer, each page is observed. */
record ObservedPartnerAccess(PartnerAccess access, Observers observers) implements PartnerAccess {

    @Override
    public CustomerList myCustomers(Viewer viewer, CustomerSearch search) {
        return new ObservedCustomers(access.myCustomers(viewer, search), observers);
    }

    @Override
    public Viewer signIn(HpePassportId passport) {
        return observers.observed(LibraryCall.SIGN_IN, () -> access.signIn(passport));
    }

    @Override
    public PartnerView view(Viewer viewer, EnvironmentId environment) {
        return observers.observed(LibraryCall.VIEW, () -> access.view(viewer, environment));
    }

    @Override
    public PartnerDeviceView view(Viewer viewer, EnvironmentId environment, Set<DeviceId> devices) {
        return observers.observed(LibraryCall.DEVICE_VIEW, () -> access.view(viewer, environment, devices));
    }

    @Override
    public Optional<MyCustomer> myCustomer(Viewer viewer, EnvironmentId environment, CustomerSearch search) {
        return observers.observed(LibraryCall.MY_CUSTOMER, () -> access.myCustomer(viewer, environment, search));
    }
}
