package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.RowChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One state of an environment by column, shared by the views of all locations. What an edit left alone is taken over from the
 * columns of the state before, so that a new default costs nothing at any size.
 */
public final class EnvironmentColumns {

    private final EnvironmentSnapshot snapshot;
    private final DeviceIndex index;
    private final Words known;
    private final DeviceFacts facts;
    private final Holders resellers;
    private final Holders servicePartners;
    private final DeviceKinds kinds;

    /** What stands for the revision, once a list was asked for; made again it would be the same, so no lock. */
    private volatile @Nullable Fingerprint revision;

    /** The columns of each listed location that was asked for; made again they would be the same. */
    private final Map<PartnerLocationId, LocationColumns> locations = new ConcurrentHashMap<>();

    private EnvironmentColumns(
            EnvironmentSnapshot snapshot,
            DeviceIndex index,
            Words known,
            DeviceFacts facts,
            Holders resellers,
            Holders servicePartners,
            DeviceKinds kinds) {
        this.snapshot = snapshot;
        this.index = index;
        this.known = known;
        this.facts = facts;
        this.resellers = resellers;
        this.servicePartners = servicePartners;
        this.kinds = kinds;
    }

    /** Obtains the columns of a state. */
    static EnvironmentColumns of(EnvironmentSnapshot snapshot) {
        CustomerEnvironment now = snapshot.environment();
        DeviceIndex index = DeviceIndex.of(DeviceOrder.sorted(now.devices().all()));
        return of(
                snapshot,
                index,
                DeviceFacts.of(index, now.optIn()),
                Holders.of(now.assignments(), PartnerRole.RESELLER, index),
                Holders.of(now.assignments(), PartnerRole.SERVICE_PARTNER, index));
    }

    private static EnvironmentColumns of(
            EnvironmentSnapshot snapshot,
            DeviceIndex index,
            DeviceFacts facts,
            Holders resellers,
            Holders servicePartners) {
        DeviceKinds kinds = DeviceKinds.of(index.size(), resellers, servicePartners, facts);
        return new EnvironmentColumns(snapshot, index, Words.all(), facts, resellers, servicePartners, kinds);
    }

    /** Obtains the columns of another state of the environment, with the work already done for this one. */
    public EnvironmentColumns next(EnvironmentSnapshot snapshot) {
        CustomerEnvironment before = environment();
        CustomerEnvironment now = snapshot.environment();
        boolean sameOptIn = before.optIn().equals(now.optIn());
        if (!before.devices().equals(now.devices())) {
            return nextOverOtherDevices(snapshot, sameOptIn);
        }
        if (sameOptIn && before.assignments().equals(now.assignments())) {
            return new EnvironmentColumns(snapshot, index, known, facts, resellers, servicePartners, kinds);
        }
        return of(
                snapshot,
                index,
                sameOptIn ? facts : DeviceFacts.of(index, now.optIn()),
                resellers.edited(changes(now, PartnerRole.RESELLER), index),
                servicePartners.edited(changes(now, PartnerRole.SERVICE_PARTNER), index));
    }

    private EnvironmentColumns nextOverOtherDevices(EnvironmentSnapshot snapshot, boolean sameOptIn) {
        CustomerEnvironment now = snapshot.environment();
        ReusedOrder order =
                ReusedOrder.of(now.devices().all(), environment().devices().all(), index);
        DeviceIndex devices = DeviceIndex.of(order.sorted());
        Holders movedResellers = resellers.moved(order.positions(), devices.size());
        Holders movedServicePartners = servicePartners.moved(order.positions(), devices.size());
        return of(
                snapshot,
                devices,
                sameOptIn ? facts.next(order, devices, now.optIn()) : DeviceFacts.of(devices, now.optIn()),
                movedResellers.edited(changes(now, PartnerRole.RESELLER), devices),
                movedServicePartners.edited(changes(now, PartnerRole.SERVICE_PARTNER), devices));
    }

    private Map<DeviceId, RowChange<PartnerLocationId>> changes(CustomerEnvironment now, PartnerRole role) {
        return environment().assignments().changesTo(now.assignments(), role);
    }

    /** Obtains the columns of an environment that does not exist. */
    public static EnvironmentColumns ofNothing(EnvironmentId id) {
        CustomerEnvironment nothing = CustomerEnvironment.named(id, "nobody");
        return of(new EnvironmentSnapshot(EnvironmentStamp.beforeSetUp(new UUID(0, 0)), nothing));
    }

    public EnvironmentSnapshot snapshot() {
        return snapshot;
    }

    /** Gets what stands for the revision, and for the creation: an ID that was erased and set up again has the same revisions. */
    public Fingerprint revision() {
        Fingerprint known = revision;
        if (known == null) {
            known = Fingerprint.of(snapshot.stamp());
            revision = known;
        }
        return known;
    }

    public CustomerEnvironment environment() {
        return snapshot.environment();
    }

    public DeviceIndex index() {
        return index;
    }

    /** Returns this state over more devices than its own: nobody holds the others, and nothing is visible of them. */
    public EnvironmentColumns over(DeviceIndex devices) {
        if (devices == index) {
            return this;
        }
        int size = devices.size();
        int[] positions = new int[index.size()];
        BitColumn known = BitColumn.empty(size);
        for (int position = 0; position < positions.length; position++) {
            positions[position] = devices.position(index.device(position).id());
            known.set(positions[position]);
        }
        DeviceFacts facts = this.facts.moved(positions, size);
        Holders resellers = this.resellers.moved(positions, size).only(known, size);
        Holders servicePartners = this.servicePartners.moved(positions, size).only(known, size);
        DeviceKinds kinds = DeviceKinds.of(size, resellers, servicePartners, facts);
        return new EnvironmentColumns(snapshot, devices, known, facts, resellers, servicePartners, kinds);
    }

    /** Gets the devices that the state has; all, unless these are columns {@link #over} others. */
    public Words known() {
        return known;
    }

    /** Gets where the devices stand to a location. */
    public LocationColumns of(PartnerLocationId location) {
        LocationColumns known = locations.get(location);
        if (known != null) {
            return known;
        }
        LocationColumns made = new LocationColumns(
                index.size(),
                held(PartnerRole.RESELLER, location),
                held(PartnerRole.SERVICE_PARTNER, location),
                facts,
                kinds);
        if (environment().partners().find(location).isPresent()) { // so that strangers do not fill the map
            locations.put(location, made);
        }
        return made;
    }

    /** Gets the devices on which a location holds a role (CP-20). */
    Holders.Held held(PartnerRole role, PartnerLocationId location) {
        boolean isDefault =
                environment().defaults().of(role).filter(location::equals).isPresent();
        return holders(role).of(location, isDefault);
    }

    /** Counts the devices on which a location holds a role, individually and by default. */
    public HeldDevices countHeld(PartnerRole role, PartnerLocationId location) {
        return held(role, location).number(index.size());
    }

    /** Gets the individual assignments of a role. */
    Holders holders(PartnerRole role) {
        return switch (role) {
            case RESELLER -> resellers;
            case SERVICE_PARTNER -> servicePartners;
        };
    }
}
