package io.channelpartners.cases;

import io.channelpartners.environment.Holding;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.util.Objects;
import java.util.Optional;

/**
 * Who delivers break-fix for a device: its service partner, or HPE, or it cannot be told (CP-70).
 *
 * <p>Switch on it, or ask {@link io.channelpartners.view.AccessReview#deliveryPartner} for that of a device. Immutable and
 * thread-safe.
 */
public sealed interface DeliveryPartner {

    /**
     * Obtains the delivery partner by the rule (CP-70): the holder of the service partner's role if HPE authorizes it for the role
     * and its case routing is set up; HPE if no partner holds the role, or one of the two is certainly missing; else unknown.
     *
     * @param servicePartner who holds the role of the service partner on the device
     * @param standing what counts of the holder's standing; without meaning if HPE holds the role
     */
    static DeliveryPartner of(Holding servicePartner, PartnerStanding standing) {
        Optional<DeliveryPartner> partner =
                servicePartner.partner().map(holder -> of(holder, standing.servicePartner(), standing.caseRouting()));
        return partner.orElseGet(Hpe::new);
    }

    private static DeliveryPartner of(PartnerLocationId holder, Answer authorized, Answer routed) {
        if (authorized == Answer.NO || routed == Answer.NO) {
            return new Hpe();
        }
        return authorized == Answer.YES && routed == Answer.YES ? new ServicePartner(holder) : new Unknown(holder);
    }

    /**
     * The service partner of the device delivers.
     *
     * @param location the service partner
     */
    record ServicePartner(PartnerLocationId location) implements DeliveryPartner {

        public ServicePartner {
            Objects.requireNonNull(location, "location");
        }
    }

    /** HPE delivers: no partner holds the role, or the one that does cannot deliver. */
    record Hpe() implements DeliveryPartner {}

    /**
     * It cannot be told whether the service partner delivers or HPE; another Check ID of the service partner may settle it.
     *
     * @param servicePartner who holds the role
     */
    record Unknown(PartnerLocationId servicePartner) implements DeliveryPartner {

        public Unknown {
            Objects.requireNonNull(servicePartner, "servicePartner");
        }
    }
}
