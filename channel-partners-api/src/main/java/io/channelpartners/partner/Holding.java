package io.channelpartners.partner;

import java.util.Objects;
import java.util.Optional;

/**
 * Who holds a role on a device, and why (CP-20): the partner to which the device is individually assigned, else the default partner
 * of the role, else HPE.
 */
public sealed interface Holding {

    /**
     * Gets the partner that holds the role.
     *
     * @return the location, or empty if HPE holds it
     */
    Optional<PartnerLocationId> partner();

    /**
     * Checks if a location holds the role.
     *
     * @return true if it does, individually or by default
     */
    default boolean isBy(PartnerLocationId location) {
        return partner().filter(location::equals).isPresent();
    }

    /**
     * The device is individually assigned.
     *
     * @param location the partner to which it is assigned
     */
    record Individual(PartnerLocationId location) implements Holding {

        public Individual {
            Objects.requireNonNull(location, "location");
        }

        @Override
        public Optional<PartnerLocationId> partner() {
            return Optional.of(location);
        }
    }

    /**
     * The device follows the default partner of the role.
     *
     * @param location the default partner
     */
    record ByDefault(PartnerLocationId location) implements Holding {

        public ByDefault {
            Objects.requireNonNull(location, "location");
        }

        @Override
        public Optional<PartnerLocationId> partner() {
            return Optional.of(location);
        }
    }

    /** No partner holds the role, so HPE does. */
    record ByHpe() implements Holding {

        @Override
        public Optional<PartnerLocationId> partner() {
            return Optional.empty();
        }
    }
}
