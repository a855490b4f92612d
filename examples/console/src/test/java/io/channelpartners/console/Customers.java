package io.channelpartners.console;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.console.signin.SignedIn;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;

/** Sets up a customer for each test: two partners, one the default reseller, and devices. */
@TestComponent
class Customers {

    static final PartnerLocationId NORDWIND = PartnerLocationId.of("30523182");
    static final PartnerLocationId ATLAS = PartnerLocationId.of("44120077");
    static final Actor ANNA = Actor.of("anna");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ChannelPartners partners;
    private final Clock clock;
    private final MockMvc mvc;

    Customers(ChannelPartners partners, Clock clock, MockMvc mvc) {
        this.partners = partners;
        this.clock = clock;
        this.mvc = mvc;
    }

    /** A customer, with its browser. */
    record Set(EnvironmentId environment, PlainBrowser browser) {}

    /** Sets up a customer with so many devices, named web-01 and so on; every other one is in the group Production. */
    Set withDevices(int devices) {
        return with(environment -> environment
                .registerDevices(IntStream.rangeClosed(1, devices)
                        .mapToObj(Customers::device)
                        .toList())
                .addPartner(check(NORDWIND))
                .addPartner(check(ATLAS))
                .setDefault(RESELLER, NORDWIND)
                .setDefault(SERVICE_PARTNER, NORDWIND)
                .giveOptIn(new Consent(ANNA, clock.instant(), "as of this test"))
                .enableIntegration(HpePassportId.of("passport-test")));
    }

    Set with(EnvironmentEdit edit) {
        EnvironmentId id = EnvironmentId.of("test-" + NUMBER.incrementAndGet());
        partners.setUp(id, "Customer " + id, ANNA, edit);
        return new Set(id, browser(id));
    }

    PlainBrowser browser(EnvironmentId environment) {
        return new PlainBrowser(mvc, SignedIn.customer("anna", "", List.of(environment)));
    }

    PlainBrowser partnerUser(String name) {
        return new PlainBrowser(mvc, SignedIn.partnerUser(name, "", HpePassportId.of("passport-" + name)));
    }

    PlainBrowser stranger() {
        return new PlainBrowser(mvc);
    }

    IdCheck.Recognized check(PartnerLocationId id) {
        return partners.checkId(id).orThrow();
    }

    private static Device device(int n) {
        return Device.builder()
                .id(DeviceId.of(String.format(Locale.ROOT, "D%02d", n)))
                .name(String.format(Locale.ROOT, "web-%02d", n))
                .model("ProLiant")
                .addGroups(DeviceGroup.of(n % 2 == 0 ? "Test" : "Production"))
                .generation(InsightRsGeneration.V7)
                .connectMethod(n == 7 ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                .build();
    }
}
