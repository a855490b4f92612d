package io.channelpartners.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A feature set behaves as an EnumSet that nobody can change. */
class FeatureSetProperties {

    @Provide
    Arbitrary<Set<InsightOnlineFeature>> sets() {
        return Arbitraries.subsetOf(InsightOnlineFeature.values()).map(FeatureSetProperties::enumSet);
    }

    private static Set<InsightOnlineFeature> enumSet(Set<InsightOnlineFeature> features) {
        EnumSet<InsightOnlineFeature> set = EnumSet.noneOf(InsightOnlineFeature.class);
        set.addAll(features);
        return set;
    }

    @Property
    void equals_the_enum_set_both_ways(@ForAll("sets") Set<InsightOnlineFeature> model) {
        FeatureSet set = FeatureSet.copyOf(model);

        assertEquals(model, set);
        assertEquals(set, model);
        assertEquals(set, new HashSet<>(model));
        assertEquals(model.hashCode(), set.hashCode());
        assertEquals(FeatureSet.copyOf(List.copyOf(model)), set);
    }

    @Property
    void equals_exactly_the_sets_of_the_same_features(
            @ForAll("sets") Set<InsightOnlineFeature> one, @ForAll("sets") Set<InsightOnlineFeature> other) {
        assertEquals(one.equals(other), FeatureSet.copyOf(one).equals(FeatureSet.copyOf(other)));
        assertEquals(one.equals(other), FeatureSet.copyOf(one).equals(other));
        assertEquals(one.equals(other), one.equals(FeatureSet.copyOf(other)));
    }

    @Property
    @Rule("CP-50")
    void goes_in_the_order_of_the_table(@ForAll("sets") Set<InsightOnlineFeature> model) {
        assertEquals(List.copyOf(model), List.copyOf(FeatureSet.copyOf(model)));
        assertEquals(model.toString(), FeatureSet.copyOf(model).toString());
    }

    @Property
    void has_the_size_and_the_elements_of_the_enum_set(@ForAll("sets") Set<InsightOnlineFeature> model) {
        FeatureSet set = FeatureSet.copyOf(model);

        assertEquals(model.size(), set.size());
        assertEquals(model.isEmpty(), set.isEmpty());
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            assertEquals(model.contains(feature), set.contains(feature));
        }
    }

    @Property
    @Rule("CP-55")
    void unites_like_the_enum_set(
            @ForAll("sets") Set<InsightOnlineFeature> one, @ForAll("sets") Set<InsightOnlineFeature> other) {
        Set<InsightOnlineFeature> both = enumSet(one);
        both.addAll(other);

        assertEquals(both, FeatureSet.copyOf(one).union(FeatureSet.copyOf(other)));
    }

    @Property
    @Rule("CP-55")
    void returns_itself_from_a_union_that_adds_nothing(@ForAll("sets") Set<InsightOnlineFeature> model) {
        FeatureSet set = FeatureSet.copyOf(model);

        assertSame(set, set.union(FeatureSet.of()));
        assertSame(set, set.union(FeatureSet.copyOf(model)));
    }

    @Property
    void returns_itself_from_a_copy(@ForAll("sets") Set<InsightOnlineFeature> model) {
        FeatureSet set = FeatureSet.copyOf(model);

        assertSame(set, FeatureSet.copyOf(set));
    }

    @Property
    void cannot_be_changed(@ForAll("sets") Set<InsightOnlineFeature> model) {
        FeatureSet set = FeatureSet.copyOf(model);

        assertThrows(UnsupportedOperationException.class, () -> set.add(InsightOnlineFeature.CSN_LINK));
        Iterator<InsightOnlineFeature> features = set.iterator();
        if (features.hasNext()) {
            features.next();
            assertThrows(UnsupportedOperationException.class, features::remove);
        }
        assertEquals(model, set);
    }

    @Example
    void throws_at_the_end_of_its_iteration() {
        Iterator<InsightOnlineFeature> features =
                FeatureSet.of(InsightOnlineFeature.CSN_LINK).iterator();

        assertEquals(InsightOnlineFeature.CSN_LINK, features.next());
        assertFalse(features.hasNext());
        assertThrows(NoSuchElementException.class, features::next);
    }

    @Example
    void contains_nothing_but_features() {
        FeatureSet all = FeatureSet.of(InsightOnlineFeature.values());

        assertTrue(all.contains(InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS));
        assertFalse(containsAny(all, "CSN_LINK"));
    }

    private static boolean containsAny(Set<?> set, Object element) {
        return set.contains(element);
    }
}
