package io.channelpartners.console.customer.devices;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a user has ticked and cleared for one partner and not saved yet, by device and role, and the state that the user saw. Immutable.
 *
 * @param stamp the oldest state on which a tick rests (CP-36)
 * @param reseller the devices that are to be held as reseller, or no longer
 * @param servicePartner the devices that are to be held as service partner, or no longer
 */
record TickDraft(
        EnvironmentStamp stamp,
        NavigableMap<DeviceId, Boolean> reseller,
        NavigableMap<DeviceId, Boolean> servicePartner) {

    static TickDraft none(EnvironmentStamp seen) {
        return new TickDraft(seen, new TreeMap<>(), new TreeMap<>());
    }

    /** Gets how many ticks and clearings there are. */
    int size() {
        return reseller.size() + servicePartner.size();
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** Gets what the user wants for a device; empty if that is what it is. */
    Optional<Boolean> wanted(PartnerRole role, DeviceId device) {
        return Optional.ofNullable(marks(role).get(device));
    }

    int number(boolean ticked) {
        return (int) (reseller.values().stream().filter(mark -> mark == ticked).count()
                + servicePartner.values().stream()
                        .filter(mark -> mark == ticked)
                        .count());
    }

    /**
     * Returns this draft with what a page says now.
     *
     * @param held the devices of the page, each with whether the partner held the role when the page was made
     * @param ticked the devices that are ticked now
     */
    TickDraft withPage(PartnerRole role, Map<DeviceId, Boolean> held, Set<DeviceId> ticked) {
        NavigableMap<DeviceId, Boolean> marks = new TreeMap<>(marks(role));
        held.forEach((device, wasHeld) -> {
            boolean now = ticked.contains(device);
            if (now == wasHeld) {
                marks.remove(device);
            } else {
                marks.put(device, now);
            }
        });
        return with(role, marks);
    }

    /** Returns this draft, resting on a state as well; the older one counts, since a tick may have been set when it was shown. */
    TickDraft seenAt(EnvironmentStamp seen) {
        boolean older = isEmpty() || seen.compareTo(stamp) < 0;
        return older ? new TickDraft(seen, reseller, servicePartner) : this;
    }

    /** Returns what is left of this draft in another state: what is so already needs no tick, which would make it individual (CP-25). */
    TickDraft rebased(EnvironmentStamp present, EnvironmentState environment, PartnerLocationId partner) {
        return new TickDraft(
                present,
                open(PartnerRole.RESELLER, environment, partner),
                open(PartnerRole.SERVICE_PARTNER, environment, partner));
    }

    /** Returns what is left of this draft after another was saved: what was ticked meanwhile, in another window. */
    TickDraft without(TickDraft saved) {
        NavigableMap<DeviceId, Boolean> openReseller = new TreeMap<>(reseller);
        NavigableMap<DeviceId, Boolean> openServicePartner = new TreeMap<>(servicePartner);
        openReseller.entrySet().removeAll(saved.reseller.entrySet());
        openServicePartner.entrySet().removeAll(saved.servicePartner.entrySet());
        return new TickDraft(stamp, openReseller, openServicePartner);
    }

    /** Returns the edit that saves this draft. */
    DeviceTicks ticks(PartnerLocationId partner) {
        DeviceTicks ticks = DeviceTicks.of(partner);
        for (PartnerRole role : PartnerRole.values()) {
            ticks = ticks.tick(role, having(role, true)).clear(role, having(role, false));
        }
        return ticks;
    }

    private NavigableMap<DeviceId, Boolean> open(
            PartnerRole role, EnvironmentState environment, PartnerLocationId partner) {
        NavigableMap<DeviceId, Boolean> open = new TreeMap<>();
        marks(role).forEach((device, wanted) -> {
            Optional<Holding> holding = environment.holding(device, role);
            if (holding.isPresent() && holding.get().isBy(partner) != wanted) {
                open.put(device, wanted);
            }
        });
        return open;
    }

    private Set<DeviceId> having(PartnerRole role, boolean mark) {
        NavigableMap<DeviceId, Boolean> found = new TreeMap<>(marks(role));
        found.values().removeIf(each -> each != mark);
        return found.keySet();
    }

    private NavigableMap<DeviceId, Boolean> marks(PartnerRole role) {
        return role.choose(reseller, servicePartner);
    }

    private TickDraft with(PartnerRole role, NavigableMap<DeviceId, Boolean> marks) {
        return switch (role) {
            case RESELLER -> new TickDraft(stamp, marks, servicePartner);
            case SERVICE_PARTNER -> new TickDraft(stamp, reseller, marks);
        };
    }
}
