package io.channelpartners.summary;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceAssignments;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts all devices of an environment by kind, in one walk over devices and assignments, which are in the same order. */
final class KindCount {

    private KindCount() {}

    static Map<DeviceKind, Integer> of(CustomerEnvironment environment) {
        Map<DeviceKind, Integer> counts = new HashMap<>();
        Assigned resellers = new Assigned(environment.assignments(), PartnerRole.RESELLER);
        Assigned servicePartners = new Assigned(environment.assignments(), PartnerRole.SERVICE_PARTNER);
        for (Device device : environment.devices().all()) {
            DeviceKind kind = new DeviceKind(
                    resellers.next(device.id()),
                    servicePartners.next(device.id()),
                    OptInBasis.of(environment, device),
                    device.generation().covered());
            counts.merge(kind, 1, Integer::sum);
        }
        return counts;
    }

    /** A walk over the assignments of one role; only registered devices are assigned, so none is passed over. */
    private static final class Assigned {

        private final Iterator<DeviceId> devices;
        private final Iterator<PartnerLocationId> locations;
        private @Nullable DeviceId next;

        Assigned(DeviceAssignments assignments, PartnerRole role) {
            devices = assignments.devices(role).iterator();
            locations = assignments.locations(role).iterator();
            advance();
        }

        private void advance() {
            next = devices.hasNext() ? devices.next() : null;
        }

        Optional<PartnerLocationId> next(DeviceId device) {
            if (!device.equals(next)) {
                return Optional.empty();
            }
            advance();
            return Optional.of(locations.next());
        }
    }
}
