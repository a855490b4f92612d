package io.channelpartners.testkit.law;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.user.HpePassportId;
import java.util.Optional;
import java.util.stream.Stream;

/** L-4: with the integration enabled, a location without a role sees nothing; with it disabled, nobody does. */
final class NothingWithoutARole implements LawCheck {

    @Override
    public void on(Trial trial) {
        EnvironmentVisibility on =
                trial.visibilityOf(trial.environment().enableIntegration(HpePassportId.of("customer")));
        EnvironmentVisibility off = trial.visibilityOf(trial.environment().disableIntegration());
        for (PartnerLocationId location : on.locations()) {
            for (DeviceId device : on.devices()) {
                requireHidden(off, location, device, "although the integration is off");
                if (!holds(on.environment(), location, device)) {
                    requireHidden(on, location, device, "although it holds no role");
                }
            }
        }
    }

    private static boolean holds(CustomerEnvironment environment, PartnerLocationId location, DeviceId device) {
        return Stream.of(PartnerRole.values())
                .anyMatch(role -> environment
                        .holding(device, role)
                        .flatMap(Holding::partner)
                        .equals(Optional.of(location)));
    }

    private static void requireHidden(
            EnvironmentVisibility visibility, PartnerLocationId location, DeviceId device, String although) {
        FeatureSet seen = visibility.features(location, device);
        Trial.require(seen.isEmpty(), () -> location + " sees " + seen + " of device " + device + " " + although);
    }
}
