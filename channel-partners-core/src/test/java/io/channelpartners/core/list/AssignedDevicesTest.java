package io.channelpartners.core.list;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.view.AccessReview;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** The assigned-devices pane of one partner. */
@Domain(ChannelPartnersDomain.class)
@Domain(ReferenceSearches.class)
@Domain(DomainContext.Global.class)
class AssignedDevicesTest {

    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");
    private static final PartnerLocationId L2 = PartnerLocationId.of("L2");

    private final CustomerEnvironment environment = AnEnvironment.called("acme-01")
            .withDefault(RESELLER, "L1")
            .withPartner("L2", Standings.full())
            .withDevice("a-default")
            .withDevice("b-both")
            .inGroup("Production")
            .servicedBy("L1")
            .withDevice("c-serviced")
            .resoldBy("L2")
            .servicedBy("L1")
            .withDevice("d-other")
            .inGroup("Production")
            .resoldBy("L2")
            .environment();
    private final AccessReview review = TestLibrary.with(environment).review(environment.id());

    @Test
    @Rule("CP-30")
    void shows_first_what_is_not_assigned() {
        assertEquals(List.of(PaneView.NOT_ASSIGNED, PaneView.ASSIGNED, PaneView.ALL), List.of(PaneView.values()));
    }

    @Test
    @Rule({"CP-30", "CP-31"})
    void shows_the_devices_on_which_the_partner_holds_no_role() {
        assertEquals(List.of("d-other"), names(L1, PaneView.NOT_ASSIGNED, DeviceFilter.none()));
        assertEquals(List.of("a-default", "b-both"), names(L2, PaneView.NOT_ASSIGNED, DeviceFilter.none()));
    }

    @Test
    @Rule({"CP-30", "CP-31"})
    void shows_the_devices_on_which_the_partner_holds_a_role_individually_or_by_default() {
        assertEquals(List.of("a-default", "b-both", "c-serviced"), names(L1, PaneView.ASSIGNED, DeviceFilter.none()));
        assertEquals(List.of("c-serviced", "d-other"), names(L2, PaneView.ASSIGNED, DeviceFilter.none()));
    }

    @Test
    @Rule("CP-30")
    void shows_all_devices() {
        assertEquals(
                List.of("a-default", "b-both", "c-serviced", "d-other"), names(L2, PaneView.ALL, DeviceFilter.none()));
    }

    @Test
    @Rule({"CP-30", "CP-31"})
    void shows_nothing_as_assigned_to_a_partner_that_is_not_listed() {
        PartnerLocationId unlisted = PartnerLocationId.of("L9");

        assertEquals(List.of(), names(unlisted, PaneView.ASSIGNED, DeviceFilter.none()));
        assertEquals(
                4, names(unlisted, PaneView.NOT_ASSIGNED, DeviceFilter.none()).size());
    }

    @Test
    @Rule("CP-32")
    void combines_view_group_and_text() {
        DeviceFilter production = DeviceFilter.none().inGroup(DeviceGroup.of("Production"));

        assertEquals(List.of("b-both", "d-other"), names(L1, PaneView.ALL, production));
        assertEquals(List.of("b-both"), names(L1, PaneView.ASSIGNED, production));
        assertEquals(List.of("d-other"), names(L1, PaneView.ALL, production.named("OTHER")));
        assertEquals(List.of(), names(L1, PaneView.ASSIGNED, production.named("OTHER")));
    }

    @Test
    @Rule("CP-33")
    void says_per_role_whether_the_partner_holds_it_and_why() {
        Optional<Holding> byDefault = Optional.of(new Holding.ByDefault(L1));
        Optional<Holding> individually = Optional.of(new Holding.Individual(L1));

        assertEquals(
                List.of(
                        row("a-default", byDefault, Optional.empty()),
                        row("b-both", byDefault, individually),
                        row("c-serviced", Optional.empty(), individually),
                        row("d-other", Optional.empty(), Optional.empty())),
                review.assignedDevices(L1, PaneView.ALL, DeviceFilter.none()).stream()
                        .toList());
    }

    @Property(tries = 300)
    @Rule({"L-6", "CP-30", "CP-31", "CP-32", "CP-33", "CP-34"})
    void agrees_with_the_holdings_of_each_device(
            @ForAll CustomerEnvironment any, @ForAll @Size(min = 1, max = 3) List<ReferenceSearch> questions) {
        AccessReview reviewed = TestLibrary.with(any).review(any.id());
        for (PartnerLocationId partner : ChannelPartnersDomain.LOCATIONS) {
            for (PaneView view : PaneView.values()) {
                for (ReferenceSearch question : questions) {
                    List<AssignedDevice> expected = ByRule.sorted(any.devices().all()).stream()
                            .filter(question::matches)
                            .map(device -> new AssignedDevice(
                                    device,
                                    held(any, device, RESELLER, partner),
                                    held(any, device, SERVICE_PARTNER, partner)))
                            .filter(row -> shows(view, row))
                            .toList();
                    ListPages.assertAre(expected, reviewed.assignedDevices(partner, view, question.filter()));
                }
            }
        }
    }

    private static boolean shows(PaneView view, AssignedDevice row) {
        boolean assigned = row.holding(RESELLER).isPresent()
                || row.holding(SERVICE_PARTNER).isPresent();
        return switch (view) {
            case NOT_ASSIGNED -> !assigned;
            case ASSIGNED -> assigned;
            case ALL -> true;
        };
    }

    private static Optional<Holding> held(
            CustomerEnvironment environment, Device device, PartnerRole role, PartnerLocationId partner) {
        return environment.holding(device.id(), role).filter(holding -> holding.isBy(partner));
    }

    private AssignedDevice row(String id, Optional<Holding> reseller, Optional<Holding> servicePartner) {
        Device device = environment.devices().find(DeviceId.of(id)).orElseThrow();
        return new AssignedDevice(device, reseller, servicePartner);
    }

    private List<String> names(PartnerLocationId partner, PaneView view, DeviceFilter filter) {
        return review.assignedDevices(partner, view, filter).stream()
                .map(row -> row.device().name())
                .toList();
    }
}
