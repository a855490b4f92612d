package io.channelpartners.core.view;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;
import java.util.UUID;

/**
 * One state of an environment by column, shared by the views of all locations. What an edit left alone is taken over from the
 * columns of the state before, so that a new default costs nothing at any size.
 */
public final class EnvironmentColumns {

    private final EnvironmentSnapshot snapshot;
    private final DeviceIndex index;
    private final DeviceFacts facts;
    private final Holders resellers;
    private final Holders servicePartners;

    private EnvironmentColumns(
            EnvironmentSnapshot snapshot,
            DeviceIndex index,
            DeviceFacts facts,
            Holders resellers,
            Holders servicePartners) {
        this.snapshot = snapshot;
        this.index = index;
        this.facts = facts;
        this.resellers = resellers;
        this.servicePartners = servicePartners;
    }

    /** Obtains the columns of a state, from those of an earlier state where that saves work. */
    public static EnvironmentColumns of(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> earlier) {
        CustomerEnvironment now = snapshot.environment();
        Optional<EnvironmentColumns> sameDevices =
                earlier.filter(columns -> columns.environment().devices().equals(now.devices()));
        DeviceIndex index = sameDevices
                .map(columns -> columns.index)
                .orElseGet(() -> DeviceIndex.of(DeviceOrder.sorted(now.devices().all())));
        DeviceFacts facts = sameDevices
                .filter(columns -> columns.environment().optIn().equals(now.optIn()))
                .map(columns -> columns.facts)
                .orElseGet(() -> DeviceFacts.of(index, now.optIn()));
        Optional<EnvironmentColumns> sameHolders = sameDevices.filter(
                columns -> columns.environment().assignments().equals(now.assignments()));
        return new EnvironmentColumns(
                snapshot,
                index,
                facts,
                sameHolders
                        .map(columns -> columns.resellers)
                        .orElseGet(() -> Holders.of(now, PartnerRole.RESELLER, index)),
                sameHolders
                        .map(columns -> columns.servicePartners)
                        .orElseGet(() -> Holders.of(now, PartnerRole.SERVICE_PARTNER, index)));
    }

    /** Obtains the columns of an environment that does not exist. */
    static EnvironmentColumns ofNothing(EnvironmentId id) {
        CustomerEnvironment nothing = CustomerEnvironment.named(id, "nobody");
        return of(new EnvironmentSnapshot(EnvironmentStamp.beforeSetUp(new UUID(0, 0)), nothing), Optional.empty());
    }

    EnvironmentSnapshot snapshot() {
        return snapshot;
    }

    /** The revision as text, together with the creation: an ID that was erased and set up again has the same revisions. */
    String revision() {
        EnvironmentStamp stamp = snapshot.stamp();
        return ListKey.parts(stamp.creation(), stamp.revision());
    }

    CustomerEnvironment environment() {
        return snapshot.environment();
    }

    DeviceIndex index() {
        return index;
    }

    DeviceFacts facts() {
        return facts;
    }

    /** Gets the devices on which a location holds a role (CP-20). */
    Holders.Held held(PartnerRole role, PartnerLocationId location) {
        boolean isDefault =
                environment().defaults().of(role).filter(location::equals).isPresent();
        return holders(role).of(location, isDefault);
    }

    private Holders holders(PartnerRole role) {
        return switch (role) {
            case RESELLER -> resellers;
            case SERVICE_PARTNER -> servicePartners;
        };
    }
}
