package io.channelpartners;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.util.Optional;
import java.util.Set;

/**
 * The partner's side: what a signed-in user sees of a customer's environment.
 *
 * <pre>{@code
 * Viewer viewer = access.signIn(HpePassportId.of("passport-0007"));
 * PartnerView view = access.view(viewer, acme);
 * view.features(dl380);
 * }</pre>
 *
 * <p>The caller has authenticated the Passport. Thread-safe.
 */
public interface PartnerAccess {

    /**
     * Signs a user in: asks HPE's back end about each location to which the Passport is linked, or that shares its view with the
     * user's e-mail address (CP-60, CP-61). A standing that the back end does not tell is unknown and shows nothing, unless the
     * environment has a fresh check on record (CP-56).
     *
     * @param passport an authenticated Passport
     * @return the viewer; for an unknown Passport, one who sees nothing
     */
    Viewer signIn(HpePassportId passport);

    /**
     * Obtains the viewer's view of an environment now, at its present revision. An edit, a lost link, the end of a share or a
     * withdrawn opt-in counts from the next call. So does a location that began to share after the viewer signed in; until the next
     * sign-in, its standing on record decides.
     *
     * @param viewer a signed-in user
     * @param environment the environment, which need not exist (CP-59)
     */
    PartnerView view(Viewer viewer, EnvironmentId environment);

    /**
     * Obtains the viewer's view of some devices of an environment, with the same answers about them as {@link #view(Viewer,
     * EnvironmentId)} (L-11). If the state is not cached, up to {@value
     * io.channelpartners.environment.EnvironmentPart#MOST_DEVICES} devices are read from the store without the others.
     *
     * <pre>{@code
     * PartnerDeviceView view = access.view(viewer, acme, Set.of(dl380));
     * view.decide(dl380, WARRANTY_STATUS);
     * }</pre>
     *
     * @param viewer a signed-in user
     * @param environment the environment, which need not exist (CP-59)
     * @param devices the devices that the view covers, any number, registered or not; it refuses any other
     */
    PartnerDeviceView view(Viewer viewer, EnvironmentId environment, Set<DeviceId> devices);

    /**
     * Lists the environments in which the viewer sees at least one feature of at least one device: "My Customers" (CP-62). Links,
     * shares and standings are evaluated at each call, as for {@link #view}.
     *
     * <pre>{@code
     * access.myCustomers(viewer, CustomerSearch.all().named("acme")).first(20);
     * }</pre>
     *
     * <p>Where the store keeps summaries, counts read no devices (L-12), unless the search has a filter by group or text: then the
     * devices of each customer who has any without the filter are read.
     *
     * @param viewer a signed-in user
     * @param search the customers to list, and the devices to count
     * @return the list; empty for a viewer who sees nothing
     */
    CustomerList myCustomers(Viewer viewer, CustomerSearch search);

    /**
     * Gets the row of {@link #myCustomers} about one environment, now. If the search has no filter and the store keeps a summary, no
     * devices are read (L-12).
     *
     * <pre>{@code
     * boolean seesAnything = access.myCustomer(viewer, acme, CustomerSearch.all()).isPresent();
     * }</pre>
     *
     * @param viewer a signed-in user
     * @param environment the environment, which need not exist (CP-59)
     * @param search the devices to count, and the name to find
     * @return the row; empty if the list does not show the environment, for whatever reason
     */
    Optional<MyCustomer> myCustomer(Viewer viewer, EnvironmentId environment, CustomerSearch search);

    /**
     * Lists the customers of a viewer, regardless of their names.
     *
     * <p>This is equivalent to {@code myCustomers(viewer, CustomerSearch.counting(search))}.
     *
     * @param viewer a signed-in user
     * @param search the devices to count; {@link DeviceSearch#visible} for all
     * @return the list; empty for a viewer who sees nothing
     */
    default CustomerList myCustomers(Viewer viewer, DeviceSearch search) {
        return myCustomers(viewer, CustomerSearch.counting(search));
    }
}
