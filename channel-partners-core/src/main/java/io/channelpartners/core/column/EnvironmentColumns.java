package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.RowChange;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Map;
import java.util.SortedMap;
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
    private final DeviceColumns columns;

    /** Computed for the first list; a race computes the same value twice, so there is no lock. */
    private volatile @Nullable Fingerprint revision;

    /** Computed for each listed location when first needed. */
    private final Map<PartnerLocationId, LocationColumns> locations;

    private EnvironmentColumns(
            EnvironmentStamp stamp,
            EnvironmentState environment,
            DeviceIndex index,
            DeviceSet known,
            DeviceColumns columns,
            Map<PartnerLocationId, LocationColumns> locations) {
        this.stamp = stamp;
        this.environment = environment;
        this.index = index;
        this.known = known;
        this.columns = columns;
        this.locations = locations;
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
        DeviceColumns columns = DeviceColumns.of(index, now);
        return new EnvironmentColumns(stamp, now, index, DeviceSet.all(), columns, new ConcurrentHashMap<>());
    }

    /** Obtains the columns of another state of the environment, reusing what this one shares with it. */
    public EnvironmentColumns next(EnvironmentSnapshot snapshot) {
        CustomerEnvironment now = snapshot.environment();
        SortedMap<DeviceId, RowChange<Device>> changes = environment.devices().changesTo(now.devices());
        if (!index.keepsPositions(changes.values())) {
            return nextAtOtherPositions(snapshot, changes);
        }
        DeviceIndex devices = index.changed(changes.values()).sharing(now.devices());
        DeviceColumns next = columns.next(environment, now, devices, changes.keySet());
        return new EnvironmentColumns(
                snapshot.stamp(),
                now,
                devices,
                known,
                next,
                isSameToLocations(now, next) ? locations : new ConcurrentHashMap<>());
    }

    private boolean isSameToLocations(CustomerEnvironment now, DeviceColumns next) {
        return columns.equals(next)
                && environment.defaults().equals(now.defaults())
                && environment.partners().equals(now.partners());
    }

    private EnvironmentColumns nextAtOtherPositions(
            EnvironmentSnapshot snapshot, SortedMap<DeviceId, RowChange<Device>> changes) {
        CustomerEnvironment now = snapshot.environment();
        IncrementalOrder order = IncrementalOrder.of(changes.values(), index);
        DeviceIndex devices = index.next(order.sorted()).sharing(now.devices());
        DeviceColumns next =
                columns.moved(order.positions(), devices.size()).next(environment, now, devices, changes.keySet());
        return new EnvironmentColumns(snapshot.stamp(), now, devices, DeviceSet.all(), next, new ConcurrentHashMap<>());
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
        if (devices.hasPositionsOf(index)) {
            return new EnvironmentColumns(stamp, environment, devices, known, columns, locations);
        }
        int size = devices.size();
        int[] positions = new int[index.size()];
        BitColumn known = BitColumn.empty(size);
        for (int position = 0; position < positions.length; position++) {
            positions[position] = devices.position(index.device(position).id());
            known.set(positions[position]);
        }
        DeviceColumns moved = columns.moved(positions, size).only(known, size);
        return new EnvironmentColumns(stamp, environment, devices, known, moved, new ConcurrentHashMap<>());
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
                columns.facts(),
                columns.kinds());
        if (environment.partners().find(location).isPresent()) { // so that unlisted IDs do not fill the map
            locations.put(location, made);
        }
        return made;
    }

    /** Gets the devices on which a location holds a role (CP-20). */
    RoleAssignments.Held held(PartnerRole role, PartnerLocationId location) {
        boolean isDefault =
                environment.defaults().find(role).filter(location::equals).isPresent();
        return columns.assignments(role).of(location, isDefault);
    }

    /** Counts the devices on which a location holds a role, individually and by default. */
    public HeldDevices countHeld(PartnerRole role, PartnerLocationId location) {
        return held(role, location).counted(index.size());
    }
}
