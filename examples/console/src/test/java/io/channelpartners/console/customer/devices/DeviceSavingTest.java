package io.channelpartners.console.customer.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.console.ConsoleTest;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

@ConsoleTest
class DeviceSavingTest {

    private static final PartnerLocationId FJORD = PartnerLocationId.of("61000001");
    private static final DeviceId D1 = DeviceId.of("D1");
    private static final DeviceId D2 = DeviceId.of("D2");

    @Autowired
    private ChannelPartners partners;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DeviceSaving saving;

    @Test
    @Rule("CP-27")
    void keeps_what_was_ticked_in_another_window_while_it_saved() {
        Customer customer = new Customer(EnvironmentId.of("two-windows"), Actor.of("anna"));
        TickDraft none = TickDraft.none(
                partners.setUp(
                                customer.environment(),
                                "ACME",
                                customer.by(),
                                environment -> environment
                                        .registerDevices(List.of(device(D1), device(D2)))
                                        .addPartner(partners.checkId(FJORD).orThrow()))
                        .change()
                        .to(),
                FJORD);
        TickDraft saved = drafts.update(customer, FJORD, none, draft -> ticked(draft, D1));
        drafts.update(customer, FJORD, none, draft -> ticked(draft, D2));

        assertTrue(saving.save(customer, FJORD, saved, new RedirectAttributesModelMap()));
        TickDraft left = drafts.find(customer, FJORD).orElseThrow();
        assertEquals(Optional.of(true), left.ticks().wanted(PartnerRole.RESELLER, D2));
        assertEquals(1, left.ticks().size());
    }

    private static TickDraft ticked(TickDraft draft, DeviceId device) {
        return draft.with(draft.ticks().tick(PartnerRole.RESELLER, device));
    }

    private static Device device(DeviceId id) {
        return Device.builder()
                .id(id)
                .name(id.value())
                .model("MSA")
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
