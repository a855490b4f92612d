package io.channelpartners.core.column;

import io.channelpartners.core.policy.AccessFacts;
import org.jspecify.annotations.Nullable;

/**
 * At which of the 16 points the devices of one state stand to one location, by column. It says nothing about what is visible
 * there: that depends on the standing of the location, too.
 */
public final class LocationColumns {

    private final int size;
    private final Holders.Held reseller;
    private final Holders.Held servicePartner;
    private final DeviceFacts facts;
    private final DeviceKinds kinds;
    private final int byDefault; // the roles that the location holds where nobody is individually assigned

    /** The number of devices at each point, once it was asked for; counting twice gives the same, so no lock. */
    private volatile int @Nullable [] counts;

    LocationColumns(
            int size, Holders.Held reseller, Holders.Held servicePartner, DeviceFacts facts, DeviceKinds kinds) {
        this.size = size;
        this.reseller = reseller;
        this.servicePartner = servicePartner;
        this.facts = facts;
        this.kinds = kinds;
        this.byDefault = Points.roles(reseller.rest(), servicePartner.rest());
    }

    public int size() {
        return size;
    }

    /** Gets the point at which a device stands: that of its kind, with the roles that this location holds on it (CP-20). */
    int point(int position) {
        int at = position >>> 6;
        int kind = kinds.kind(position);
        int individually = Points.roles(
                reseller.own().word(at) >>> position, servicePartner.own().word(at) >>> position);
        return Points.withRoles(kind, individually | (byDefault & ~kind));
    }

    /** Gets the facts of a device that differ between devices. */
    AccessFacts facts(int position) {
        return Points.facts(point(position), facts.generationUnknown().get(position));
    }

    /** Gets the devices that stand at some points, of which all points above each are among them. */
    public Words at(int points) {
        return new PointColumn(this, points);
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

    /** Gets how many devices stand at some points: a sum of at most 16 numbers, whatever the size. */
    public int count(int points) {
        int[] known = counts;
        if (known == null) {
            known = counted();
            counts = known;
        }
        int count = 0;
        for (int rest = points; rest != 0; rest &= rest - 1) {
            count += known[Integer.numberOfTrailingZeros(rest)];
        }
        return count;
    }

    /** Counts the devices of unknown generation at each point, of which one is held and the generation covers nothing. */
    int[] countedOfUnknownGeneration() {
        int[] counted = new int[Points.COUNT];
        for (int at = 0; at < Words.words(size); at++) {
            for (long rest = facts.generationUnknown().word(at) & (reseller(at) | servicePartner(at));
                    rest != 0;
                    rest &= rest - 1) {
                counted[point((at << 6) + Long.numberOfTrailingZeros(rest))]++;
            }
        }
        return counted;
    }

    /** Counts all devices but those on which the location holds no role, of which nothing is visible (L-4). */
    private int[] counted() {
        int[] counted = new int[Points.COUNT];
        for (int at = 0; at < Words.words(size); at++) {
            long valid = Words.valid(size, at);
            long reseller = reseller(at) & valid;
            long service = servicePartner(at) & valid;
            count(reseller & service, at, 3, counted);
            count(reseller & ~service, at, 1, counted);
            count(service & ~reseller, at, 2, counted);
        }
        return counted;
    }

    /** Counts the devices that some roles are held on, by the two other facts. */
    private void count(long held, int at, int roles, int[] counted) {
        long opted = held & optedIn(at);
        long notOpted = held & ~optedIn(at);
        long covered = covered(at);
        counted[roles | 12] += Long.bitCount(opted & covered);
        counted[roles | 4] += Long.bitCount(opted & ~covered);
        counted[roles | 8] += Long.bitCount(notOpted & covered);
        counted[roles] += Long.bitCount(notOpted & ~covered);
    }

    /** Checks if both are made of the same columns, so that every device stands where it stood. */
    public boolean sameAs(LocationColumns other) {
        return reseller.equals(other.reseller)
                && servicePartner.equals(other.servicePartner)
                && facts.equals(other.facts);
    }
}
