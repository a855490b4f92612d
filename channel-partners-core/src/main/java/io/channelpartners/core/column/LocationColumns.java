package io.channelpartners.core.column;

import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.core.profile.ProfileCounts;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of one state's devices for one location, as columns. What is visible depends also on the location's standing, which
 * is not here.
 */
public final class LocationColumns implements ProfileCounts {

    private final int size;
    private final RoleAssignments.Held reseller;
    private final RoleAssignments.Held servicePartner;
    private final DeviceFacts facts;
    private final ProfileCache kinds;
    private final int byDefault; // the roles held where nobody is individually assigned

    /** The number of devices per profile, counted when first needed; a race counts twice, so there is no lock. */
    private volatile int @Nullable [] counts;

    LocationColumns(
            int size,
            RoleAssignments.Held reseller,
            RoleAssignments.Held servicePartner,
            DeviceFacts facts,
            ProfileCache kinds) {
        this.size = size;
        this.reseller = reseller;
        this.servicePartner = servicePartner;
        this.facts = facts;
        this.kinds = kinds;
        this.byDefault = DeviceProfile.roles(reseller.byDefault(), servicePartner.byDefault());
    }

    public int size() {
        return size;
    }

    /** Gets the profile of the device at a position, with the roles that this location holds on it (CP-20). */
    int profile(int position) {
        int at = position >>> 6;
        int kind = kinds.kind(position);
        int individually = DeviceProfile.roles(
                reseller.own().word(at) >>> position, servicePartner.own().word(at) >>> position);
        return DeviceProfile.withRoles(kind, individually | (byDefault & ~kind));
    }

    /** Gets the facts that distinguish the device at a position. */
    AccessFacts facts(int position) {
        return DeviceProfile.facts(profile(position), facts.generationUnknown().get(position));
    }

    /** Gets the devices whose profile is in a set, which must be closed upward. */
    public DeviceSet withProfiles(int profiles) {
        return new DevicesWithProfile(this, profiles);
    }

    long reseller(int at) {
        return reseller.word(at);
    }

    long servicePartner(int at) {
        return servicePartner.word(at);
    }

    long optedIn(int at) {
        return facts.optedIn().word(at);
    }

    long covered(int at) {
        return facts.covered().word(at);
    }

    /** {@inheritDoc} Adds at most 16 numbers. */
    @Override
    public int count(int profiles) {
        int[] known = counts;
        if (known == null) {
            known = counted();
            counts = known;
        }
        int count = 0;
        for (int rest = profiles; rest != 0; rest &= rest - 1) {
            count += known[Integer.numberOfTrailingZeros(rest)];
        }
        return count;
    }

    @Override
    public int[] countsOfUnknownGeneration() {
        int[] counted = new int[DeviceProfile.COUNT];
        for (int at = 0; at < DeviceSet.words(size); at++) {
            for (long rest = facts.generationUnknown().word(at) & (reseller(at) | servicePartner(at));
                    rest != 0;
                    rest &= rest - 1) {
                counted[profile((at << 6) + Long.numberOfTrailingZeros(rest))]++;
            }
        }
        return counted;
    }

    /** Counts the devices per profile, without those on which the location holds no role, where nothing is visible (L-4). */
    private int[] counted() {
        int[] counted = new int[DeviceProfile.COUNT];
        for (int at = 0; at < DeviceSet.words(size); at++) {
            long valid = DeviceSet.valid(size, at);
            long reseller = reseller(at) & valid;
            long service = servicePartner(at) & valid;
            count(reseller & service, at, 3, counted);
            count(reseller & ~service, at, 1, counted);
            count(service & ~reseller, at, 2, counted);
        }
        return counted;
    }

    /** Counts devices with the same roles held by the two other facts. */
    private void count(long held, int at, int roles, int[] counted) {
        long opted = held & optedIn(at);
        long notOpted = held & ~optedIn(at);
        long covered = covered(at);
        counted[roles | 12] += Long.bitCount(opted & covered);
        counted[roles | 4] += Long.bitCount(opted & ~covered);
        counted[roles | 8] += Long.bitCount(notOpted & covered);
        counted[roles] += Long.bitCount(notOpted & ~covered);
    }

    /** Checks if both consist of the same columns, so that every device has the same profile. */
    public boolean sameAs(LocationColumns other) {
        return reseller.equals(other.reseller)
                && servicePartner.equals(other.servicePartner)
                && facts.equals(other.facts);
    }
}
