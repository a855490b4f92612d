package io.channelpartners.core.preview;

import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.DeliveryImpact;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.AccessReview;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A preview tells which devices would have another delivery partner. */
class PreviewDeliveriesTest {

    private static final PartnerStanding NO_ROUTING = PartnerStanding.builder()
            .servicePartner(Answer.YES)
            .caseRouting(Answer.NO)
            .build();

    private final TestLibrary library = TestLibrary.withAnn()
            .given(AnEnvironment.called("acme")
                    .withPartner("300", NO_ROUTING)
                    .withDefault(SERVICE_PARTNER, "100")
                    .withDevice("a")
                    .withDevice("b")
                    .servicedBy("200")
                    .withDevice("c")
                    .withDevice("e")
                    .servicedBy("300"));

    static Stream<Arguments> edits() {
        IdCheck.Recognized lost = IdChecks.recognized("100", Standings.resellerOnly());
        return Stream.of(
                edit("another default", present -> present.setDefault(SERVICE_PARTNER, TestLibrary.L200), "a", "c"),
                edit("HPE as default", present -> present.resetDefault(SERVICE_PARTNER), "a", "c"),
                edit("an authorization lost at HPE", present -> present.refreshPartner(lost), "a", "c"),
                edit("a device retired", present -> present.retireDevice(DeviceId.of("b")), "b"),
                edit("a device of HPE's retired", present -> present.retireDevice(DeviceId.of("e")), "e"),
                edit("a device registered", present -> present.registerDevice(added()), "d"),
                edit(
                        "a device of HPE's registered",
                        present -> withoutDefault(present).registerDevice(added()),
                        "a",
                        "c",
                        "d"),
                edit("the integration enabled", present -> present.enableIntegration(TestLibrary.ANN)),
                edit("nothing", present -> present));
    }

    private static CustomerEnvironment withoutDefault(CustomerEnvironment environment) {
        return environment.resetDefault(SERVICE_PARTNER);
    }

    private static Device added() {
        return Device.builder()
                .id(DeviceId.of("d"))
                .name("d")
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    @Rule({"CP-70", "L-10"})
    void are_exactly_the_devices_of_which_the_delivery_partner_differs(
            String label, EnvironmentEdit edit, List<String> expected) {
        AccessReview before = library.review();
        List<DeliveryImpact> announced = preview(edit).deliveries().stream().toList();

        library.change(edit);
        AccessReview after = library.review();

        assertEquals(
                expected,
                announced.stream().map(row -> row.device().id().value()).toList());
        for (DeliveryImpact row : announced) {
            Device device = row.device();
            assertEquals(before.deliveryPartner(device.id()), row.before());
            assertEquals(after.deliveryPartner(device.id()), row.after());
        }
    }

    @Test
    @Rule("CP-34")
    void are_read_page_by_page_with_a_cursor_that_another_edit_makes_stale() {
        DeviceList<DeliveryImpact> deliveries =
                preview(present -> present.resetDefault(SERVICE_PARTNER)).deliveries();
        Cursor cursor = deliveries.first(1).next().orElseThrow();

        assertEquals(
                "c", deliveries.after(cursor, 1).items().get(0).device().id().value());
        DeviceList<DeliveryImpact> other = preview(present -> present.setDefault(SERVICE_PARTNER, TestLibrary.L200))
                .deliveries();
        assertRefused(CursorRefused.Reason.STALE, () -> other.after(cursor, 1));
    }

    private AccessImpact preview(EnvironmentEdit edit) {
        return library.partners().preview(TestLibrary.ACME, TestLibrary.BY, edit);
    }

    private static Arguments edit(String label, EnvironmentEdit edit, String... devices) {
        return Arguments.of(label, edit, List.of(devices));
    }
}
