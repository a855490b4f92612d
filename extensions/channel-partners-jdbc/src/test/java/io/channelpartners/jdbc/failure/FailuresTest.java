package io.channelpartners.jdbc.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.spi.StoreException.Kind;
import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the errors of the drivers mean. */
class FailuresTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "08000, connection exception, UNAVAILABLE",
        "08001, unable to establish a connection, UNAVAILABLE",
        "08006, connection failure, UNAVAILABLE",
        "57P01, admin shutdown, UNAVAILABLE",
        "57P02, crash shutdown, UNAVAILABLE",
        "57P03, cannot connect now, UNAVAILABLE",
        "53300, too many connections, OVERLOADED",
        "53200, out of memory, OVERLOADED",
        "40003, statement completion unknown, UNAVAILABLE",
        "57014, statement timeout, TIMEOUT",
        "55P03, lock timeout, TIMEOUT",
        "25P03, idle in transaction session timeout, TIMEOUT",
        "40001, serialization failure, CONFLICT",
        "40P01, deadlock detected, CONFLICT",
        "0A000, cached plan must not change result type, CONFLICT",
        "26000, prepared statement does not exist, CONFLICT",
        "53100, disk full, DISK_FULL",
        "25006, read only sql transaction, READ_ONLY",
        "42P01, undefined table, SCHEMA_MISSING",
        "42703, undefined column, SCHEMA_MISSING",
        "3F000, invalid schema name, SCHEMA_MISSING",
        "23505, unique violation, CONTENT",
        "28P01, invalid password, AUTHENTICATION",
        "28000, invalid authorization specification, AUTHENTICATION",
        "42501, insufficient privilege, AUTHENTICATION",
        "XX000, internal error, OTHER",
    })
    void are_classified_by_the_sql_state_of_postgresql(String state, String name, Kind expected) {
        assertEquals(expected, Failures.kind(new SQLException(name, state)));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "5, BUSY, CONFLICT",
        "261, BUSY_RECOVERY, CONFLICT",
        "517, BUSY_SNAPSHOT, CONFLICT",
        "6, LOCKED, CONFLICT",
        "17, SCHEMA, CONFLICT",
        "8, READONLY, READ_ONLY",
        "1032, READONLY_DBMOVED, READ_ONLY",
        "9, INTERRUPT, TIMEOUT",
        "11, CORRUPT, CONTENT",
        "26, NOTADB, CONTENT",
        "1555, CONSTRAINT_PRIMARYKEY, CONTENT",
        "13, FULL, DISK_FULL",
        "14, CANTOPEN, UNAVAILABLE",
        "1, no such table: cp_environment, SCHEMA_MISSING",
        "1, no such column: name, SCHEMA_MISSING",
        "1, table cp_device has no column named name, SCHEMA_MISSING",
        "1, near X: syntax error, OTHER",
        "10, IOERR, OTHER",
        "0, database connection closed, UNAVAILABLE",
        "0, Connection is closed, UNAVAILABLE",
        "0, anything else, OTHER",
    })
    void are_classified_by_the_error_code_of_sqlite(int code, String name, Kind expected) {
        assertEquals(expected, Failures.kind(new SQLException(name, null, code)));
    }

    @Test
    void are_classified_by_the_type_of_the_exception() {
        assertEquals(Kind.TIMEOUT, Failures.kind(new SQLTimeoutException("too slow")));
        assertEquals(Kind.UNAVAILABLE, Failures.kind(new SQLTransientConnectionException("the pool is empty")));
        assertEquals(
                Kind.AUTHENTICATION, Failures.kind(new SQLTransientConnectionException("the pool is empty", "28P01")));
        assertEquals(Kind.OVERLOADED, Failures.kind(new SQLTransientConnectionException("the pool is empty", "53300")));
        assertEquals(
                Kind.UNAVAILABLE, Failures.kind(new SQLTransientConnectionException("the pool is empty", "3D000")));
        assertEquals(Kind.OTHER, Failures.kind(new SQLFeatureNotSupportedException("not implemented", "0A000")));
    }

    @Test
    void are_timeouts_if_the_network_did_not_answer_in_time() {
        SocketTimeoutException cause = new SocketTimeoutException("Read timed out");

        assertEquals(Kind.TIMEOUT, Failures.kind(new SQLException("no answer", "08006", cause)));
        assertEquals(Kind.UNAVAILABLE, Failures.kind(new SQLException("no connection", "08001", cause)));
    }

    /** Pools wrap it in exceptions of their own, and some of them clear the flag. */
    @Test
    void are_lost_connections_if_the_wait_for_one_was_interrupted_and_keep_the_flag() {
        SQLException plain = new SQLException("interrupted", new InterruptedException());
        SQLException deep = new SQLException("no connection", new IllegalStateException(plain));
        SQLException empty = new SQLTransientConnectionException("timeout", new InterruptedException());
        for (SQLException thrown : List.of(plain, deep, empty)) {
            assertFalse(Thread.currentThread().isInterrupted());

            JdbcStoreException failure = Failures.of("loading", thrown, false);

            assertTrue(Thread.interrupted());
            assertEquals(Kind.UNAVAILABLE, failure.kind());
            assertTrue(failure.mayRetry());
        }
    }

    @Test
    void of_a_data_source_that_throws_something_else_have_the_kind_of_what_lies_behind() {
        SQLException refused = new SQLException("refused", "08001");

        JdbcStoreException failure = Failures.ofSource("connecting", new IllegalStateException("no pool", refused));

        assertEquals(Kind.UNAVAILABLE, failure.kind());
        assertEquals(
                Kind.OTHER,
                Failures.ofSource("connecting", new IllegalStateException("closed"))
                        .kind());
    }

    @Test
    void leave_open_whether_it_happened_only_if_they_came_at_the_end_and_the_database_did_not_say() {
        SQLException lost = new SQLException("lost", "08006");
        SQLException conflict = new SQLException("conflict", "40001");

        assertTrue(Failures.of("saving", lost, true).isOutcomeOpen());
        assertFalse(Failures.of("saving", lost, false).isOutcomeOpen());
        assertFalse(Failures.of("saving", conflict, true).isOutcomeOpen());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHEMA_MISSING", "CONTENT"})
    void of_work_alongside_do_not_blame_the_tables_of_the_store(Kind kind) {
        String state = kind == Kind.CONTENT ? "23505" : "42P01";

        assertEquals(kind, Failures.kind(new SQLException("an outbox", state)));
        assertEquals(
                Kind.OTHER,
                Failures.alongside(new SQLException("an outbox", state), false).kind());
        assertEquals(
                Kind.CONFLICT,
                Failures.alongside(new SQLException("an outbox", "40P01"), false)
                        .kind());
    }

    @Test
    void do_not_quote_the_values_of_a_batch() {
        SQLException wrong = new SQLException("duplicate key", "23505");
        BatchUpdateException batch = new BatchUpdateException("INSERT ... ('Petra')", "23505", new int[0], wrong);
        batch.setNextException(wrong);

        JdbcStoreException failure = Failures.of("saving", batch, false);

        assertSame(wrong, failure.getCause());
        assertEquals("saving failed: what is stored is damaged (SQLState 23505, code 0)", failure.getMessage());
    }
}
