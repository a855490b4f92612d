package io.channelpartners.benchmarks.peers;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.util.Optional;

/** Finds the facts of devices, step by step, for a user linked to one location of an environment (CP-20, CP-40, CP-52). */
final class FactsOfDevices {

    private final CustomerEnvironment environment;
    private final PartnerLocationId location;
    private final PartnerStanding standing;

    FactsOfDevices(CustomerEnvironment environment, PartnerLocationId location) {
        this.environment = environment;
        this.location = location;
        this.standing = environment.partners().find(location).orElseThrow().standing();
    }

    Facts of(DeviceId id) {
        Optional<Device> device = environment.devices().find(id);
        return new Facts(
                device.isPresent(),
                environment.integration().passport().isPresent(),
                true,
                device.isPresent() && holds(id, PartnerRole.RESELLER),
                device.isPresent() && holds(id, PartnerRole.SERVICE_PARTNER),
                standing.reseller() == Answer.YES,
                standing.servicePartner() == Answer.YES,
                device.filter(this::isOptedIn).isPresent(),
                device.filter(known -> isCovered(known.generation())).isPresent(),
                standing.proactiveCare() == Answer.YES,
                standing.enrollmentForm() == Answer.YES);
    }

    private boolean holds(DeviceId device, PartnerRole role) {
        return environment
                .assignments()
                .find(device, role)
                .or(() -> environment.defaults().find(role))
                .filter(location::equals)
                .isPresent();
    }

    private boolean isOptedIn(Device device) {
        return device.connectMethod() == ConnectMethod.CENTRAL
                ? environment.optIn().environment().isGiven()
                : environment.optIn().stateOf(device.id()).isGiven();
    }

    private static boolean isCovered(InsightRsGeneration generation) {
        return switch (generation) {
            case V5, V7 -> true;
            case OTHER, UNKNOWN -> false;
        };
    }
}
