package io.channelpartners.tools.accessreport.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.tools.accessreport.fleet.AssignmentRow;
import io.channelpartners.tools.accessreport.problem.Place;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Saving all assignments at once gives the same as saving row by row, where a later row overrides an earlier one. */
class AssignmentTicksTest {

    private static final List<Device> DEVICES =
            List.of(device("D1", "A"), device("D2", "A", "B"), device("D3", "B"), device("D4", "C"), device("D5"));

    private static final CustomerEnvironment ENVIRONMENT = CustomerEnvironment.named(EnvironmentId.of("E"), "Customer")
            .addPartner(IdChecks.recognized("L1"))
            .addPartner(IdChecks.recognized("L2"))
            .addPartner(IdChecks.recognized("L3"))
            .registerDevices(DEVICES);

    @Property
    void equal_those_of_saving_row_by_row(@ForAll("rows") List<AssignmentRow> rows) {
        CustomerEnvironment atOnce = ENVIRONMENT;
        for (DeviceTicks ticks : AssignmentTicks.of(rows, DEVICES)) {
            atOnce = atOnce.saveDevices(ticks);
        }
        CustomerEnvironment rowByRow = ENVIRONMENT;
        for (AssignmentRow row : rows) {
            rowByRow = rowByRow.saveDevices(ticks(row));
        }

        assertEquals(rowByRow.assignments(), atOnce.assignments());
    }

    @Provide
    Arbitrary<List<AssignmentRow>> rows() {
        Arbitrary<PartnerRole> roles = Arbitraries.of(PartnerRole.class);
        Arbitrary<String> locations = Arbitraries.of("L1", "L2", "L3");
        Arbitrary<AssignmentRow> ofDevice = Combinators.combine(
                        Arbitraries.of("D1", "D2", "D3", "D4", "D5"), roles, locations)
                .as((device, role, location) -> row(false, device, role, location));
        Arbitrary<AssignmentRow> ofGroup = Combinators.combine(Arbitraries.of("A", "B", "C"), roles, locations)
                .as((group, role, location) -> row(true, group, role, location));
        return Arbitraries.oneOf(ofDevice, ofGroup).list().ofMaxSize(12);
    }

    private static AssignmentRow row(boolean toGroup, String name, PartnerRole role, String location) {
        return new AssignmentRow(new Place("assignments.csv", 1), toGroup, name, role, location);
    }

    private static DeviceTicks ticks(AssignmentRow row) {
        DeviceTicks ticks = DeviceTicks.of(PartnerLocationId.of(row.locationId()));
        return row.toGroup()
                ? ticks.tickGroup(row.role(), DeviceGroup.of(row.name()))
                : ticks.tick(row.role(), DeviceId.of(row.name()));
    }

    private static Device device(String id, String... groups) {
        return Device.builder()
                .id(DeviceId.of(id))
                .name(id)
                .addAllGroups(List.of(groups).stream().map(DeviceGroup::of).toList())
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
