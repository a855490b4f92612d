package io.channelpartners.environment;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.style.Part;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a customer ticked and cleared on the assigned-devices pane of one partner, to be saved together (CP-21 to CP-27).
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

    DeviceTicks() {} // for the generated subclass

    /**
     * Obtains the empty ticks of a partner.
     *
     * @param partner the chosen partner
     */
    public static DeviceTicks of(PartnerLocationId partner) {
        return ImmutableDeviceTicks.of(partner, List.of());
    }

    /** Gets the chosen partner. */
    public abstract PartnerLocationId partner();

    abstract List<Tick> ticks();

    /**
     * Returns these ticks plus an individual assignment of devices.
     *
     * @param role the role that the partner is to hold
     */
    public DeviceTicks tick(PartnerRole role, DeviceId... devices) {
        return tick(role, Arrays.asList(devices));
    }

    /**
     * Returns these ticks plus an individual assignment of devices.
     *
     * @param role the role that the partner is to hold
     */
    public DeviceTicks tick(PartnerRole role, Collection<DeviceId> devices) {
        return and(
                devices.stream().map(device -> Tick.device(role, true, device)).toList());
    }

    /**
     * Returns these ticks plus an individual assignment of a group: of its members at the time of saving (CP-26).
     *
     * @param role the role that the partner is to hold
     */
    public DeviceTicks tickGroup(PartnerRole role, DeviceGroup group) {
        return and(List.of(Tick.group(role, true, group)));
    }

    /**
     * Returns these ticks plus a clearing of devices, which puts them back on the default (CP-22).
     *
     * @param role the role that the partner is to hold no longer
     */
    public DeviceTicks clear(PartnerRole role, DeviceId... devices) {
        return clear(role, Arrays.asList(devices));
    }

    /**
     * Returns these ticks plus a clearing of devices, which puts them back on the default (CP-22).
     *
     * @param role the role that the partner is to hold no longer
     */
    public DeviceTicks clear(PartnerRole role, Collection<DeviceId> devices) {
        return and(
                devices.stream().map(device -> Tick.device(role, false, device)).toList());
    }

    /**
     * Returns these ticks plus a clearing of a group: of its members at the time of saving (CP-26).
     *
     * @param role the role that the partner is to hold no longer
     */
    public DeviceTicks clearGroup(PartnerRole role, DeviceGroup group) {
        return and(List.of(Tick.group(role, false, group)));
    }

    /**
     * Returns these ticks plus what changed on a pane in one role: a tick for each row that is newly ticked, and a clearing for
     * each row that is no longer ticked. Unchanged rows add nothing, since a tick would make a default individual (CP-25). Rows
     * that were not shown are ignored, ticked or not.
     *
     * <p>Clearing a row that the partner holds by default is forbidden; the save reports it with all other problems (CP-23).
     *
     * <pre>{@code
     * DeviceTicks ticks = DeviceTicks.of(partner)
     *         .fromPane(RESELLER, Map.of(dl380, true, msa2040, false), Set.of(dl380, msa2040)); // ticks the msa2040
     * }</pre>
     *
     * @param shown the devices that were shown, each with whether it was ticked, that is, whether the partner held the role
     * @param tickedNow the devices that are ticked now
     */
    public DeviceTicks fromPane(PartnerRole role, Map<DeviceId, Boolean> shown, Set<DeviceId> tickedNow) {
        List<Tick> changed = new ArrayList<>();
        new TreeMap<>(shown).forEach((device, tickedBefore) -> {
            boolean ticked = tickedNow.contains(device);
            if (ticked != tickedBefore) {
                changed.add(Tick.device(role, ticked, device));
            }
        });
        return and(changed);
    }

    private DeviceTicks and(List<Tick> more) {
        List<Tick> all = new ArrayList<>(ticks());
        all.addAll(more);
        return ImmutableDeviceTicks.of(partner(), all);
    }
}
