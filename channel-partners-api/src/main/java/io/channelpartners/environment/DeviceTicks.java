package io.channelpartners.environment;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.style.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a customer ticked and cleared on the assigned-devices pane of one partner, to be saved at once (CP-21 to CP-27).
 *
 * <pre>{@code
 * DeviceTicks ticks = DeviceTicks.of(PartnerLocationId.of("30523182"))
 *         .tick(RESELLER, dl380, msa2040)
 *         .tickGroup(SERVICE_PARTNER, DeviceGroup.of("Production"))
 *         .clear(SERVICE_PARTNER, dl360);
 * }</pre>
 *
 * <p>Each method returns a new value. Immutable and thread-safe.
 */
@Part
@Value.Immutable
public abstract class DeviceTicks {

    DeviceTicks() {} // nobody else extends it

    /**
     * Obtains the ticks of a partner, none so far.
     *
     * @param partner the chosen partner
     * @return no tick
     */
    public static DeviceTicks of(PartnerLocationId partner) {
        return ImmutableDeviceTicks.of(partner, List.of());
    }

    /**
     * Gets the chosen partner.
     *
     * @return its location
     */
    public abstract PartnerLocationId partner();

    abstract List<Tick> ticks();

    /**
     * Returns these ticks and an individual assignment of devices.
     *
     * @param role the role that the partner shall hold
     * @param devices the devices
     * @return the longer list of ticks
     */
    public DeviceTicks tick(PartnerRole role, DeviceId... devices) {
        return tick(role, Arrays.asList(devices));
    }

    /**
     * Returns these ticks and an individual assignment of devices.
     *
     * @param role the role that the partner shall hold
     * @param devices the devices
     * @return the longer list of ticks
     */
    public DeviceTicks tick(PartnerRole role, Collection<DeviceId> devices) {
        return and(
                devices.stream().map(device -> Tick.device(role, true, device)).toList());
    }

    /**
     * Returns these ticks and an individual assignment of the members that a group has when it is saved (CP-26).
     *
     * @param role the role that the partner shall hold
     * @param group the group
     * @return the longer list of ticks
     */
    public DeviceTicks tickGroup(PartnerRole role, DeviceGroup group) {
        return and(List.of(Tick.group(role, true, group)));
    }

    /**
     * Returns these ticks and a clearing of devices, which puts them back on the default (CP-22).
     *
     * @param role the role that the partner shall no longer hold
     * @param devices the devices
     * @return the longer list of ticks
     */
    public DeviceTicks clear(PartnerRole role, DeviceId... devices) {
        return clear(role, Arrays.asList(devices));
    }

    /**
     * Returns these ticks and a clearing of devices, which puts them back on the default (CP-22).
     *
     * @param role the role that the partner shall no longer hold
     * @param devices the devices
     * @return the longer list of ticks
     */
    public DeviceTicks clear(PartnerRole role, Collection<DeviceId> devices) {
        return and(
                devices.stream().map(device -> Tick.device(role, false, device)).toList());
    }

    /**
     * Returns these ticks and a clearing of the members that a group has when it is saved (CP-26).
     *
     * @param role the role that the partner shall no longer hold
     * @param group the group
     * @return the longer list of ticks
     */
    public DeviceTicks clearGroup(PartnerRole role, DeviceGroup group) {
        return and(List.of(Tick.group(role, false, group)));
    }

    private DeviceTicks and(List<Tick> more) {
        List<Tick> all = new ArrayList<>(ticks());
        all.addAll(more);
        return ImmutableDeviceTicks.of(partner(), all);
    }
}
