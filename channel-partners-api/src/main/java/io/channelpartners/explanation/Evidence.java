package io.channelpartners.explanation;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The fact behind the answer to a condition, as the environment keeps it. For the customer only (CP-59). Its text is a few words
 * and names no user.
 */
public sealed interface Evidence {

    /**
     * Evidence for {@link AccessCondition#DEVICE_IS_KNOWN}.
     *
     * @param device the registered device, or empty if there is none with the ID
     */
    record Registration(Optional<Device> device) implements Evidence {

        public Registration {
            Objects.requireNonNull(device, "device");
        }

        @Override
        public String toString() {
            return EvidenceTexts.registration(device);
        }
    }

    /**
     * Evidence for {@link AccessCondition#INTEGRATION_IS_ENABLED}.
     *
     * @param enabled whether the customer has enabled it
     */
    record Integration(boolean enabled) implements Evidence {

        @Override
        public String toString() {
            return enabled ? "enabled" : "disabled";
        }
    }

    /**
     * Evidence for {@link AccessCondition#VIEWER_IS_RECOGNIZED} if the question is about no particular user: it assumes one who is
     * linked to the location.
     *
     * @param location the location
     */
    record LinkedUser(PartnerLocationId location) implements Evidence {

        public LinkedUser {
            Objects.requireNonNull(location, "location");
        }

        @Override
        public String toString() {
            return "any user linked to " + EvidenceTexts.location(location);
        }
    }

    /**
     * Evidence for {@link AccessCondition#VIEWER_IS_RECOGNIZED} if the question is about a given user, whom it does not name.
     *
     * @param location the location
     * @param lookedUpAt the time of the directory's record of the user, or empty if there is none or the directory did not answer
     */
    record GivenUser(PartnerLocationId location, Optional<Instant> lookedUpAt) implements Evidence {

        public GivenUser {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(lookedUpAt, "lookedUpAt");
        }

        @Override
        public String toString() {
            return "the user asked about, "
                    + lookedUpAt
                            .map(at -> "by the directory's record of " + at)
                            .orElse("about whom the directory said nothing");
        }
    }

    /**
     * Evidence for {@link AccessCondition#LOCATION_HOLDS_A_ROLE}: who holds the roles on the device, and why (CP-20).
     *
     * @param reseller the holder of the reseller role
     * @param servicePartner the holder of the service partner role
     */
    record Holders(Holding reseller, Holding servicePartner) implements Evidence {

        public Holders {
            Objects.requireNonNull(reseller, "reseller");
            Objects.requireNonNull(servicePartner, "servicePartner");
        }

        /** Gets who holds a role. */
        public Holding of(PartnerRole role) {
            return role.choose(reseller, servicePartner);
        }

        @Override
        public String toString() {
            return "reseller: " + EvidenceTexts.holding(reseller) + ", service partner: "
                    + EvidenceTexts.holding(servicePartner);
        }
    }

    /**
     * Evidence for the conditions about authorizations and the enrollment form: what HPE said of the location, and when.
     *
     * @param checked the last check that the environment keeps, or empty if the location is not listed
     * @param counted the standing in effect at the instant of the question; unknown if the check does not count (CP-56)
     */
    record Standing(Optional<CheckedStanding> checked, PartnerStanding counted) implements Evidence {

        public Standing {
            Objects.requireNonNull(checked, "checked");
            Objects.requireNonNull(counted, "counted");
        }

        @Override
        public String toString() {
            return EvidenceTexts.standing(checked, counted);
        }
    }

    /**
     * Evidence for {@link AccessCondition#ROLE_HAS_THE_FEATURE}: the feature's row of Table 1 (CP-50, CP-53).
     *
     * @param roles the roles that have the feature
     */
    record FeatureRoles(Set<PartnerRole> roles) implements Evidence {

        public FeatureRoles {
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return EvidenceTexts.roles(roles);
        }
    }

    /**
     * Evidence for {@link AccessCondition#CUSTOMER_HAS_OPTED_IN}: the opt-in that counts for the device (CP-40), with its record
     * (CP-41).
     *
     * @param connectMethod how the device connects: centrally, and the environment's opt-in counts; or directly, and its own does
     * @param state the opt-in
     */
    record OptIn(ConnectMethod connectMethod, OptInState state) implements Evidence {

        public OptIn {
            Objects.requireNonNull(connectMethod, "connectMethod");
            Objects.requireNonNull(state, "state");
        }

        @Override
        public String toString() {
            return EvidenceTexts.optIn(connectMethod, state);
        }
    }

    /**
     * Evidence for {@link AccessCondition#GENERATION_IS_COVERED}, which has no repair (L-8).
     *
     * @param generation the generation that reports the device
     */
    record Generation(InsightRsGeneration generation) implements Evidence {

        public Generation {
            Objects.requireNonNull(generation, "generation");
        }

        @Override
        public String toString() {
            return EvidenceTexts.generation(generation);
        }
    }
}
