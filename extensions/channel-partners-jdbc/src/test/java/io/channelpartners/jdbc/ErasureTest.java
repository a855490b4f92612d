package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What remains in the tables of what is erased or cut. */
class ErasureTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    @ParameterizedTest
    @EnumSource
    @Rule("CP-44")
    void leaves_no_row_and_no_value_of_an_erased_environment(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            EnvironmentStore store = open(database);
            Set<String> touched = Set.copyOf(environmentTables(database));
            SampleEnvironment.save(store, ACME, 5);
            EnvironmentId large = EnvironmentId.of("large");
            LargeEnvironment.save(store, large, 5_000);
            assertEquals(touched, Tables.counts(database).keySet(), "the sample has rows in every table");
            assertTrue(store.cut(ACME, Revision.of(2)));
            SampleEnvironment.save(store, EnvironmentId.of("acme "), 1);
            Map<String, Long> before = Tables.counts(database);
            store.erase(EnvironmentId.of("acme "));

            assertTrue(store.erase(ACME));
            assertTrue(store.erase(large));

            assertFalse(before.isEmpty());
            assertEquals(Map.of(), Tables.counts(database));
            assertEquals(List.of(), Tables.values(database));
        }
    }

    private static List<String> environmentTables(TestDatabase database) {
        return Tables.names(database).stream()
                .filter(table -> !table.startsWith("cp_shared_view"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CP-44")
    void leaves_everything_of_another_environment(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            EnvironmentStore store = open(database);
            EnvironmentId other = EnvironmentId.of("Acme");
            SampleEnvironment.save(store, other, 7);
            Map<String, Long> before = Tables.counts(database);
            StoredEnvironment stored = StoredEnvironment.by(store, other);
            SampleEnvironment.save(store, ACME, 7);

            assertTrue(store.erase(ACME));

            assertEquals(before, Tables.counts(database));
            assertEquals(stored, StoredEnvironment.by(open(database), other));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CP-44")
    void leaves_nothing_of_what_was_before_a_cut(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            EnvironmentStore store = open(database);
            SampleEnvironment.save(store, ACME, 7);
            assertTrue(holdsPetra(database), "the sample is full of Petra");
            store.save(SampleEnvironment.withoutPetra(store.find(ACME).orElseThrow()));
            Revision last = store.stamp(ACME).orElseThrow().revision();
            assertTrue(holdsPetra(database), "the history still is");

            assertTrue(store.cut(ACME, last));

            assertFalse(holdsPetra(database), () -> "left behind: " + Tables.values(database));
            StoredEnvironment.by(open(database), ACME);
        }
    }

    private static boolean holdsPetra(TestDatabase database) {
        return Tables.values(database).stream().anyMatch(value -> value.contains("Petra"));
    }

    private static EnvironmentStore open(TestDatabase database) {
        return JdbcEnvironmentStore.builder().dataSource(database.source()).build();
    }
}
