package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;

/** What can be read of an environment: of {@linkplain CustomerEnvironment all} its devices, or of {@linkplain EnvironmentPart some}. */
public sealed interface EnvironmentState permits CustomerEnvironment, EnvironmentPart {

    /** Gets the ID, which never changes. */
    EnvironmentId id();

    /**
     * Gets the customer's company name.
     *
     * @return 1 to 255 code points
     */
    String customer();

    /** Gets the list of channel partners. */
    PartnerList partners();

    /** Gets the default partner of each role. */
    DefaultPartners defaults();

    /** Gets the registered devices. */
    DeviceRegister devices();

    /** Gets the individual assignments. */
    DeviceAssignments assignments();

    /** Gets the opt-in. */
    CustomerOptIn optIn();

    /** Gets the Insight Online integration. */
    InsightOnlineIntegration integration();

    /**
     * Gets the holder of a role on a device, and why (CP-20).
     *
     * @return exactly one holding, or empty if the device is not registered
     */
    default Optional<Holding> holding(DeviceId device, PartnerRole role) {
        Optional<PartnerLocationId> individual = assignments().find(device, role);
        return individual.isPresent() || devices().contains(device) // only registered devices are assigned
                ? Optional.of(defaults().holding(individual, role))
                : Optional.empty();
    }
}
