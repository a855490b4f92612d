package io.channelpartners.access;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of features, in the order of Table 1. Its queries allocate nothing. Thread-safe.
 */
public final class FeatureSet extends AbstractSet<InsightOnlineFeature> {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** Bit n stands for the n-th feature. */
    private final int mask;

    private FeatureSet(int mask) {
        this.mask = mask;
    }

    /**
     * Obtains a set of features.
     *
     * @param features any number of features
     */
    public static FeatureSet of(InsightOnlineFeature... features) {
        return copyOf(Arrays.asList(features));
    }

    /**
     * Obtains the set of the features in a collection.
     *
     * @return the set; the collection itself if it is a {@code FeatureSet}
     */
    public static FeatureSet copyOf(Collection<InsightOnlineFeature> features) {
        if (features instanceof FeatureSet set) {
            return set;
        }
        int mask = 0;
        for (InsightOnlineFeature feature : features) {
            mask |= bit(feature);
        }
        return new FeatureSet(mask);
    }

    /**
     * Returns the features that are in this set or in another (CP-55).
     *
     * @return the union; this set if the other adds nothing
     */
    public FeatureSet union(FeatureSet other) {
        int both = mask | other.mask;
        if (both == mask) {
            return this;
        }
        return both == other.mask ? other : new FeatureSet(both);
    }

    /**
     * Returns the features that are in this set and not in another.
     *
     * @return what is left; this set if the other takes nothing away
     */
    public FeatureSet without(FeatureSet other) {
        int rest = mask & ~other.mask;
        return rest == mask ? this : new FeatureSet(rest);
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return element instanceof InsightOnlineFeature feature && (mask & bit(feature)) != 0;
    }

    @Override
    public int size() {
        return Integer.bitCount(mask);
    }

    @Override
    public Iterator<InsightOnlineFeature> iterator() {
        return new Ascending(mask);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeatureSet set ? set.mask == mask : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode(); // as every Set
    }

    @SuppressWarnings("EnumOrdinal") // one of the two places where the order of the table becomes a number
    private static int bit(InsightOnlineFeature feature) {
        return 1 << feature.ordinal();
    }

    private static final class Ascending implements Iterator<InsightOnlineFeature> {

        private int rest;

        Ascending(int mask) {
            this.rest = mask;
        }

        @Override
        public boolean hasNext() {
            return rest != 0;
        }

        @Override
        public InsightOnlineFeature next() {
            if (rest == 0) {
                throw new NoSuchElementException();
            }
            InsightOnlineFeature feature = FEATURES[Integer.numberOfTrailingZeros(rest)];
            rest &= rest - 1;
            return feature;
        }
    }
}
