package io.channelpartners.spring.metrics;

import static io.channelpartners.access.InsightOnlineFeature.SUPPORT_CASE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.ViewSharing;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spring.Application;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.UserGroup;
import io.channelpartners.view.PartnerView;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Every kind of question and change, each asked once; all IDs are easy to find where they do not belong. */
final class Asked {

    static final EnvironmentId ACME = EnvironmentId.of("secret-customer");
    static final DeviceId DEVICE = DeviceId.of("secret-device");
    static final Actor ADMIN = Actor.of("secret-admin");
    private static final UserGroup GROUP = UserGroup.of("secret-group");
    private static final EmailAddress SHARED_WITH = EmailAddress.of("secret@partner.example");

    private Asked() {}

    static PartnerView setUp(ApplicationContext context) {
        ChannelPartners partners = context.getBean(ChannelPartners.class);
        IdCheck.Recognized check = partners.checkId(Application.LOCATION).orThrow();
        partners.setUp(
                ACME,
                "Secret GmbH",
                ADMIN,
                environment -> environment
                        .registerDevice(Device.builder()
                                .id(DEVICE)
                                .name("secret-name")
                                .generation(InsightRsGeneration.V7)
                                .connectMethod(ConnectMethod.CENTRAL)
                                .build())
                        .giveOptIn(new Consent(ADMIN, Instant.now(), "secret wording"))
                        .enableIntegration(HpePassportId.of("secret-passport"))
                        .addPartner(check)
                        .setDefault(RESELLER, check.id()));
        PartnerAccess access = context.getBean(PartnerAccess.class);
        Viewer viewer = access.signIn(Application.PASSPORT);
        return access.view(viewer, ACME);
    }

    static void everything(ApplicationContext context) {
        PartnerView view = setUp(context);
        view.isVisible(DEVICE, WARRANTY_STATUS);
        view.decide(DEVICE, SUPPORT_CASE_REPORT);
        view.features(DEVICE);
        view.explain(DEVICE, WARRANTY_STATUS);
        view.devices(DeviceSearch.visible()).first(10);
        view.devices(DeviceSearch.visible()).count();
        ChannelPartners partners = context.getBean(ChannelPartners.class);
        partners.checkId(PartnerLocationId.of("secret-location"));
        partners.preview(ACME, ADMIN, environment -> environment.resetDefault(RESELLER));
        context.getBean(ViewSharing.class)
                .share(
                        Application.PASSPORT,
                        Application.LOCATION,
                        shared -> shared.setUpGroup(GROUP).addUser(GROUP, SHARED_WITH));
    }
}
