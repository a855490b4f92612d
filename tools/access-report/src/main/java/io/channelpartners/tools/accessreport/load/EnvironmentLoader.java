package io.channelpartners.tools.accessreport.load;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.fleet.EnvironmentFolder;
import io.channelpartners.tools.accessreport.fleet.EnvironmentSettings;
import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Sets up environments as their folders say, each by one edit. */
final class EnvironmentLoader {

    private static final Actor ACTOR = Actor.of("access-report");
    private static final EnvironmentId STAND_IN = EnvironmentId.of("refused");

    private final ChannelPartners partners;
    private final Clock clock;
    private final ValueReader values;

    EnvironmentLoader(ChannelPartners partners, Clock clock, ValueReader values) {
        this.partners = partners;
        this.clock = clock;
        this.values = values;
    }

    /** Sets the environment up, or reports why it is refused. Once anything is refused, further environments are only checked. */
    Optional<EnvironmentId> load(EnvironmentFolder folder) {
        EnvironmentSettings settings = folder.settings();
        Optional<EnvironmentId> id = values.read(folder.place(), folder.id(), EnvironmentId::of);
        values.read(settings.customer(), name -> CustomerEnvironment.named(id.orElse(STAND_IN), name));
        Optional<HpePassportId> passport =
                settings.insightOnlinePassport().flatMap(setting -> values.read(setting, HpePassportId::of));
        DeviceLoader devices = DeviceLoader.of(folder.devices(), values);
        // the IDs of partners are in locations.csv, where they were checked
        if (id.isEmpty() || !values.areAllAccepted()) {
            return Optional.empty();
        }
        EnvironmentEdit edit = edit(folder, passport, devices);
        return values.read(
                        folder.place(),
                        () -> partners.setUp(id.get(), settings.customer().value(), ACTOR, edit))
                .map(saved -> id.get());
    }

    private EnvironmentEdit edit(EnvironmentFolder folder, Optional<HpePassportId> passport, DeviceLoader devices) {
        List<IdCheck.Recognized> checks = folder.settings().partners().stream()
                .map(partner ->
                        partners.checkId(PartnerLocationId.of(partner.value())).orThrow())
                .toList();
        List<DeviceTicks> ticks = AssignmentTicks.of(folder.assignments(), devices.devices());
        return environment -> {
            CustomerEnvironment edited = withPartners(environment, checks, folder.settings());
            edited = edited.registerDevices(devices.devices());
            for (DeviceTicks ofOnePartner : ticks) {
                edited = edited.saveDevices(ofOnePartner);
            }
            edited = withOptIn(edited, folder.settings().optIn(), devices.optedIn());
            return passport.map(edited::enableIntegration).orElse(edited);
        };
    }

    private static CustomerEnvironment withPartners(
            CustomerEnvironment environment, List<IdCheck.Recognized> checks, EnvironmentSettings settings) {
        CustomerEnvironment edited = environment;
        for (IdCheck.Recognized check : checks) {
            edited = edited.addPartner(check);
        }
        edited = withDefault(edited, PartnerRole.RESELLER, settings.defaultReseller());
        return withDefault(edited, PartnerRole.SERVICE_PARTNER, settings.defaultServicePartner());
    }

    private static CustomerEnvironment withDefault(
            CustomerEnvironment environment, PartnerRole role, Optional<Setting> location) {
        return location.map(setting -> environment.setDefault(role, PartnerLocationId.of(setting.value())))
                .orElse(environment);
    }

    private CustomerEnvironment withOptIn(CustomerEnvironment environment, boolean given, List<DeviceId> devices) {
        Consent consent = new Consent(ACTOR, clock.instant(), "opt_in=yes in the fleet folder");
        return (given ? environment.giveOptIn(consent) : environment).giveOptIn(devices, consent);
    }
}
