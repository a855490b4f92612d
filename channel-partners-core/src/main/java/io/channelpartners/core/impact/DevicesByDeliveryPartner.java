package io.channelpartners.core.impact;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The devices of one state by their delivery partner (CP-70). */
final class DevicesByDeliveryPartner {

    private final Map<DeliveryPartner, DeviceSet> byPartner = new HashMap<>();

    DevicesByDeliveryPartner(EnvironmentColumns columns, Function<PartnerLocationId, PartnerStanding> standing) {
        for (PartnerLocationId location : columns.environment().partners().ids()) {
            DeliveryPartner deliverer = DeliveryPartner.of(new Holding.ByDefault(location), standing.apply(location));
            if (!(deliverer instanceof DeliveryPartner.Hpe)) {
                DeviceSet held = columns.of(location).withProfiles(DeviceProfile.SERVICE_PARTNER);
                byPartner.put(deliverer, held);
            }
        }
        byPartner.put(
                new DeliveryPartner.Hpe(),
                columns.known().and(DeviceSet.any(byPartner.values()).not()));
    }

    /** Gets the devices with the same delivery partner in another state over the same devices. */
    DeviceSet sameIn(DevicesByDeliveryPartner other) {
        List<DeviceSet> same = new ArrayList<>(byPartner.size());
        byPartner.forEach(
                (partner, here) -> same.add(here.and(other.byPartner.getOrDefault(partner, DeviceSet.none()))));
        return DeviceSet.any(same);
    }
}
