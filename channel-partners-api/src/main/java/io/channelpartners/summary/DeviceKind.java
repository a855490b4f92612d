package io.channelpartners.summary;

import io.channelpartners.device.Device;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What distinguishes a device from others when it is decided who sees what of it. Devices of one kind show the same features to each
 * location. Defaults, the opt-in of the environment, standings and time are not part of it, so none of them changes it.
 *
 * <p>Ordered by reseller, service partner, basis of the opt-in and generation, none before any location. Immutable and thread-safe.
 *
 * @param reseller the location to which the device is individually assigned as its reseller; empty if it follows the default
 * @param servicePartner the same as its service partner
 * @param optIn on what its opt-in rests
 * @param covered whether its generation is one that the GPP configuration report covers (CP-52)
 */
public record DeviceKind(
        Optional<PartnerLocationId> reseller,
        Optional<PartnerLocationId> servicePartner,
        OptInBasis optIn,
        Answer covered)
        implements Comparable<DeviceKind> {

    private static final Comparator<Optional<PartnerLocationId>> NONE_FIRST = DeviceKind::compareHolders;

    private static final Comparator<DeviceKind> ORDER = Comparator.comparing(DeviceKind::reseller, NONE_FIRST)
            .thenComparing(DeviceKind::servicePartner, NONE_FIRST)
            .thenComparing(DeviceKind::optIn)
            .thenComparing(DeviceKind::covered);

    public DeviceKind {
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(servicePartner, "servicePartner");
        Objects.requireNonNull(optIn, "optIn");
        Objects.requireNonNull(covered, "covered");
    }

    /**
     * Obtains the kind of a device.
     *
     * @param state a state in which the device is registered
     */
    static DeviceKind of(EnvironmentState state, Device device) {
        return new DeviceKind(
                state.assignments().find(device.id(), PartnerRole.RESELLER),
                state.assignments().find(device.id(), PartnerRole.SERVICE_PARTNER),
                OptInBasis.of(state, device),
                device.generation().covered());
    }

    /**
     * Gets the location to which a device of this kind is individually assigned in a role.
     *
     * @return the location, or empty if the device follows the default
     */
    public Optional<PartnerLocationId> individual(PartnerRole role) {
        return role.choose(reseller, servicePartner);
    }

    @Override
    public int compareTo(DeviceKind other) {
        return ORDER.compare(this, other);
    }

    private static int compareHolders(Optional<PartnerLocationId> one, Optional<PartnerLocationId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }
}
