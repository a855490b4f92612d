package io.channelpartners.environment;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.style.Part;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Gets the number of different ticks and clearings; one of a group counts once, whatever its members. */
    public int size() {
        return (int) ticks().stream().distinct().count();
    }

    /** Checks if nothing is ticked or cleared. */
    public boolean isEmpty() {
        return ticks().isEmpty();
    }

    /**
     * Gets what is wanted for a device itself, whatever the groups that are ticked or cleared.
     *
     * <pre>{@code
     * boolean isTicked = ticks.wanted(RESELLER, dl380).orElse(isHeld); // how to show the row again
     * }</pre>
     *
     * @param role the role in question
     * @return true if it is ticked, false if it is cleared, the later if it is both; empty if it is neither
     */
    public Optional<Boolean> wanted(PartnerRole role, DeviceId device) {
        return ticks().stream()
                .filter(tick -> tick.role() == role && tick.target().equals(new Tick.OneDevice(device)))
                .map(Tick::set)
                .reduce((earlier, later) -> later);
    }

    /**
     * Gets the devices that are ticked one by one, without the members of ticked groups.
     *
     * @return their IDs, ascending; unmodifiable
     */
    public NavigableSet<DeviceId> ticked(PartnerRole role) {
        return devices(role, true);
    }

    /**
     * Gets the devices that are cleared one by one, without the members of cleared groups.
     *
     * @return their IDs, ascending; unmodifiable
     */
    public NavigableSet<DeviceId> cleared(PartnerRole role) {
        return devices(role, false);
    }

    private NavigableSet<DeviceId> devices(PartnerRole role, boolean set) {
        NavigableSet<DeviceId> found = new TreeSet<>();
        for (Tick tick : ticks()) {
            if (tick.role() == role && tick.set() == set && tick.target() instanceof Tick.OneDevice one) {
                found.add(one.device());
            }
        }
        return Collections.unmodifiableNavigableSet(found);
    }

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
     * <p>What was said before about a shown device in this role no longer counts. So ticks can be carried from page to page, and a
     * row that is set back to what was shown is no longer among them. Groups that were ticked or cleared stay.
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
        List<Tick> all = new ArrayList<>(ticks());
        all.removeIf(tick ->
                tick.role() == role && tick.target() instanceof Tick.OneDevice one && shown.containsKey(one.device()));
        new TreeMap<>(shown).forEach((device, tickedBefore) -> {
            boolean ticked = tickedNow.contains(device);
            if (ticked != tickedBefore) {
                all.add(Tick.device(role, ticked, device));
            }
        });
        return ImmutableDeviceTicks.of(partner(), all);
    }

    /**
     * Returns what is left of these ticks after others were saved, for instance what was ticked in another window while the save ran.
     *
     * @param saved the ticks that were saved
     * @return these ticks without those that are among the saved ones, too
     */
    public DeviceTicks without(DeviceTicks saved) {
        Set<Tick> gone = Set.copyOf(saved.ticks());
        return ImmutableDeviceTicks.of(
                partner(), ticks().stream().filter(tick -> !gone.contains(tick)).toList());
    }

    /**
     * Returns what is still to be saved in a state, for instance after others have changed it (CP-36). What is so already needs no
     * tick, which would make a default individual (CP-25). Groups stay, since their members are found when they are saved (CP-26).
     *
     * @param environment the state
     * @return these ticks without devices that the partner holds already, cleared devices that it does not hold, and devices that
     *     are not registered
     */
    public DeviceTicks openIn(EnvironmentState environment) {
        return ImmutableDeviceTicks.of(
                partner(),
                ticks().stream().filter(tick -> isOpen(tick, environment)).toList());
    }

    private boolean isOpen(Tick tick, EnvironmentState environment) {
        return !(tick.target() instanceof Tick.OneDevice one)
                || environment
                        .holding(one.device(), tick.role())
                        .filter(holding -> holding.isBy(partner()) != tick.set())
                        .isPresent();
    }

    private DeviceTicks and(List<Tick> more) {
        List<Tick> all = new ArrayList<>(ticks());
        all.addAll(more);
        return ImmutableDeviceTicks.of(partner(), all);
    }
}
