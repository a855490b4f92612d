package io.channelpartners.cases;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.util.Objects;
import java.util.Optional;

/**
 * Who delivers break-fix for a device: its service partner, HPE, or unknown (CP-70).
 *
 * <p>{@link io.channelpartners.view.AccessReview#deliveryPartner} finds it for a device. Immutable and thread-safe.
 */
public sealed interface DeliveryPartner {

    /**
     * Obtains the delivery partner (CP-70): the service partner if HPE authorizes it for the role and its case routing is set up;
     * HPE if there is no service partner, or one of the two is certainly not the case; else unknown.
     *
     * @param servicePartner the holder of the service partner role on the device
     * @param standing the holder's standing in effect; ignored if HPE holds the role
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

    /** HPE delivers: no partner holds the role, or its holder cannot deliver. */
    record Hpe() implements DeliveryPartner {}

    /**
     * It is unknown whether the service partner or HPE delivers; another Check ID of the service partner may settle it.
     *
     * @param servicePartner the holder of the role
     */
    record Unknown(PartnerLocationId servicePartner) implements DeliveryPartner {

        public Unknown {
            Objects.requireNonNull(servicePartner, "servicePartner");
        }
    }
}
