package io.channelpartners.core.impact;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Points;
import io.channelpartners.core.column.Words;
import io.channelpartners.environment.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The devices of one state by who delivers break-fix for them (CP-70). */
final class DeliveryColumns {

    private final Map<DeliveryPartner, Words> byPartner = new HashMap<>();

    DeliveryColumns(EnvironmentColumns columns, Function<PartnerLocationId, PartnerStanding> standing) {
        for (PartnerLocationId location : columns.environment().partners().ids()) {
            DeliveryPartner deliverer = DeliveryPartner.of(new Holding.ByDefault(location), standing.apply(location));
            if (!(deliverer instanceof DeliveryPartner.Hpe)) {
                Words held = columns.of(location).at(Points.SERVICE_PARTNER);
                byPartner.put(deliverer, held);
            }
        }
        byPartner.put(
                new DeliveryPartner.Hpe(),
                columns.known().and(Words.any(byPartner.values()).not()));
    }

    /** Gets the devices for which the same one delivers in another state over the same devices. */
    Words sameIn(DeliveryColumns other) {
        List<Words> same = new ArrayList<>(byPartner.size());
        byPartner.forEach((partner, here) -> same.add(here.and(other.byPartner.getOrDefault(partner, Words.none()))));
        return Words.any(same);
    }
}
