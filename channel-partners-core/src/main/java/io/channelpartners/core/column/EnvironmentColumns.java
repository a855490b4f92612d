package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.RowChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One state of an environment as columns, shared by the views of all locations. Columns that an edit left alone are shared with the
 * state before, so that setting a default costs nothing at any size. Thread-safe.
 */
public final class EnvironmentColumns {

    private final EnvironmentStamp stamp;
    private final EnvironmentState environment;
    private final DeviceIndex index;
    private final DeviceSet known;
    private final DeviceFacts facts;
    private final RoleAssignments resellers;
    private final RoleAssignments servicePartners;
    private final ProfileCache kinds;

    /** Computed for the first list; a race computes the same value twice, so there is no lock. */
    private volatile @Nullable Fingerprint revision;

    /** Computed for each listed location when first needed. */
    private final Map<PartnerLocationId, LocationColumns> locations = new ConcurrentHashMap<>();

    private EnvironmentColumns(
            EnvironmentStamp stamp,
            EnvironmentState environment,
            DeviceIndex index,
            DeviceSet known,
            DeviceFacts facts,
            RoleAssignments resellers,
            RoleAssignments servicePartners,
            ProfileCache kinds) {
        this.stamp = stamp;
        this.environment = environment;
        this.index = index;
        this.known = known;
        this.facts = facts;
        this.resellers = resellers;
        this.servicePartners = servicePartners;
        this.kinds = kinds;
    }

    /** Obtains the columns of a state. */
    static EnvironmentColumns of(EnvironmentSnapshot snapshot) {
        return of(snapshot.stamp(), snapshot.environment());
    }

    /** Obtains the columns of a part of a state. */
    static EnvironmentColumns of(EnvironmentPart part) {
        return of(part.stamp(), part);
    }

    private static EnvironmentColumns of(EnvironmentStamp stamp, EnvironmentState now) {
        DeviceIndex index = DeviceIndex.of(DeviceOrder.sorted(now.devices().all()));
        return of(
                stamp,
                now,
                index,
                DeviceFacts.of(index, now.optIn()),
                RoleAssignments.of(now.assignments(), PartnerRole.RESELLER, index),
                RoleAssignments.of(now.assignments(), PartnerRole.SERVICE_PARTNER, index));
    }

    private static EnvironmentColumns of(
            EnvironmentStamp stamp,
            EnvironmentState environment,
            DeviceIndex index,
            DeviceFacts facts,
            RoleAssignments resellers,
            RoleAssignments servicePartners) {
        ProfileCache kinds = ProfileCache.of(index.size(), resellers, servicePartners, facts);
        return new EnvironmentColumns(
                stamp, environment, index, DeviceSet.all(), facts, resellers, servicePartners, kinds);
    }

    /** Obtains the columns of another state of the environment, reusing what this one shares with it. */
    public EnvironmentColumns next(EnvironmentSnapshot snapshot) {
        EnvironmentState before = environment;
        CustomerEnvironment now = snapshot.environment();
        boolean sameOptIn = before.optIn().equals(now.optIn());
        if (!before.devices().equals(now.devices())) {
            return nextOverOtherDevices(snapshot, sameOptIn);
        }
        if (sameOptIn && before.assignments().equals(now.assignments())) {
            return new EnvironmentColumns(
                    snapshot.stamp(), now, index, known, facts, resellers, servicePartners, kinds);
        }
        return sameOptIn
                ? nextOverOtherAssignments(snapshot)
                : of(
                        snapshot.stamp(),
                        now,
                        index,
                        DeviceFacts.of(index, now.optIn()),
                        resellers.edited(changes(now, PartnerRole.RESELLER), index),
                        servicePartners.edited(changes(now, PartnerRole.SERVICE_PARTNER), index));
    }

    /** Costs no more than a copy of the columns affected. */
    private EnvironmentColumns nextOverOtherAssignments(EnvironmentSnapshot snapshot) {
        CustomerEnvironment now = snapshot.environment();
        Map<DeviceId, RowChange<PartnerLocationId>> ofResellers = changes(now, PartnerRole.RESELLER);
        Map<DeviceId, RowChange<PartnerLocationId>> ofServicePartners = changes(now, PartnerRole.SERVICE_PARTNER);
        RoleAssignments nextResellers = resellers.edited(ofResellers, index);
        RoleAssignments nextServicePartners = servicePartners.edited(ofServicePartners, index);
        Set<DeviceId> changed = new HashSet<>(ofResellers.keySet());
        changed.addAll(ofServicePartners.keySet());
        ProfileCache nextKinds = kinds.edited(changed, index, nextResellers, nextServicePartners, facts);
        return new EnvironmentColumns(
                snapshot.stamp(), now, index, known, facts, nextResellers, nextServicePartners, nextKinds);
    }

    private EnvironmentColumns nextOverOtherDevices(EnvironmentSnapshot snapshot, boolean sameOptIn) {
        CustomerEnvironment now = snapshot.environment();
        IncrementalOrder order =
                IncrementalOrder.of(now.devices().all(), environment().devices().all(), index);
        DeviceIndex devices = index.next(order.sorted());
        RoleAssignments movedResellers = resellers.moved(order.positions(), devices.size());
        RoleAssignments movedServicePartners = servicePartners.moved(order.positions(), devices.size());
        return of(
                snapshot.stamp(),
                now,
                devices,
                sameOptIn ? facts.next(order, devices, now.optIn()) : DeviceFacts.of(devices, now.optIn()),
                movedResellers.edited(changes(now, PartnerRole.RESELLER), devices),
                movedServicePartners.edited(changes(now, PartnerRole.SERVICE_PARTNER), devices));
    }

    private Map<DeviceId, RowChange<PartnerLocationId>> changes(CustomerEnvironment now, PartnerRole role) {
        return environment().assignments().changesTo(now.assignments(), role);
    }

    /** Obtains the columns of a nonexistent environment. */
    public static EnvironmentColumns ofNothing(EnvironmentId id) {
        CustomerEnvironment nothing = CustomerEnvironment.named(id, "nobody");
        return of(EnvironmentStamp.beforeSetUp(new UUID(0, 0)), nothing);
    }

    public EnvironmentStamp stamp() {
        return stamp;
    }

    /** Checks if these are the columns of a whole state. */
    boolean isOf(EnvironmentSnapshot snapshot) {
        return stamp.equals(snapshot.stamp()) && environment.equals(snapshot.environment());
    }

    /** Gets the fingerprint of revision and creation; an ID that is erased and set up again repeats its revisions. */
    public Fingerprint revision() {
        Fingerprint known = revision;
        if (known == null) {
            known = Fingerprint.of(stamp);
            revision = known;
        }
        return known;
    }

    public EnvironmentState environment() {
        return environment;
    }

    public DeviceIndex index() {
        return index;
    }

    /** Returns this state over a superset of its devices; nobody holds the others, and nothing of them is visible. */
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
        RoleAssignments resellers = this.resellers.moved(positions, size).only(known, size);
        RoleAssignments servicePartners =
                this.servicePartners.moved(positions, size).only(known, size);
        ProfileCache kinds = ProfileCache.of(size, resellers, servicePartners, facts);
        return new EnvironmentColumns(stamp, environment, devices, known, facts, resellers, servicePartners, kinds);
    }

    /** Gets the devices of the state itself: all of them, unless these columns are {@link #over} others. */
    public DeviceSet known() {
        return known;
    }

    /** Gets the columns of a location. */
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
        if (environment().partners().find(location).isPresent()) { // so that unlisted IDs do not fill the map
            locations.put(location, made);
        }
        return made;
    }

    /** Gets the devices on which a location holds a role (CP-20). */
    RoleAssignments.Held held(PartnerRole role, PartnerLocationId location) {
        boolean isDefault =
                environment().defaults().find(role).filter(location::equals).isPresent();
        return assignments(role).of(location, isDefault);
    }

    /** Counts the devices on which a location holds a role, individually and by default. */
    public HeldDevices countHeld(PartnerRole role, PartnerLocationId location) {
        return held(role, location).counted(index.size());
    }

    /** Gets the individual assignments for a role. */
    RoleAssignments assignments(PartnerRole role) {
        return role.choose(resellers, servicePartners);
    }
}
