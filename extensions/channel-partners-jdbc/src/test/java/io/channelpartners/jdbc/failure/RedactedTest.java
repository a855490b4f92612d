package io.channelpartners.jdbc.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcStoreException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No exception of a store contains the password of a database, however a driver or a pool quotes it. */
class RedactedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No suitable driver found for jdbc:none://host/db?user=ann&password=s3cret",
                "No suitable driver found for jdbc:none://host/db?password=my s3cret&user=ann",
                "cannot reach jdbc:postgresql://ann:s3cret@host/db",
                "cannot reach jdbc:postgresql://ann:s/3cret? s3cret@host/db",
                "cannot reach jdbc:oracle:thin:ann/s3cret@host:1521:db",
                "cannot reach jdbc:sqlserver://host;databaseName=db;user=ann;password={s3cret}",
                "cannot open jdbc:sqlite:store.db?cipher=aes&hexkey=s3cret",
                "cannot open 'store.db?key=s3cret'",
                "cannot reach postgresql://ann:s3cret@host/db",
                "cannot connect with {user=ann, Password = s3cret}",
                "cannot connect with {\"sslpassword\": \"s3cret\"}",
                "trustStorePassword=s3cret is wrong",
                "accessToken:s3cret is out of date",
                "PWD=s3cret",
                "two lines\njdbc:postgresql://host/db\n?ssl=true&sslpassword=s3cret"
            })
    void leaves_out_what_may_be_a_secret(String said) {
        JdbcStoreException failure = Failures.of("loading", nested(said), false);

        String printed = printed(failure);
        assertFalse(printed.contains("s3cret") || printed.contains("3cret"), printed);
        assertTrue(printed.contains("the rest is not shown"), printed);
        assertTrue(printed.contains("java.lang.IllegalStateException: outermost"), printed);
        assertTrue(printed.contains("java.lang.IllegalArgumentException: "), printed);
    }

    /** The text is in the cause of a cause, in one that follows, and in one that was suppressed. */
    private static SQLException nested(String said) {
        SQLException thrown = new SQLException(
                "outer", "08001", 7, new IllegalStateException("outermost", new IllegalArgumentException(said)));
        thrown.setNextException(new SQLException(said));
        thrown.addSuppressed(new IllegalArgumentException(said));
        return thrown;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FATAL: password authentication failed for user \"ann\"",
                "duplicate key value violates unique constraint \"cp_device_pkey\"; Key (device_id)=(a) already exists.",
                "path to 'jdbc:sqlite:/tmp/x.db' does not exist",
                "Connection to 127.0.0.1:5432 refused"
            })
    void leaves_everything_else_as_the_driver_threw_it(String said) {
        SQLException thrown = nested(said);

        assertSame(thrown, Failures.of("loading", thrown, false).getCause());
    }

    @Test
    void keeps_what_a_caller_may_ask_of_an_exception_of_a_driver() {
        SQLException thrown = nested("password=s3cret");

        SQLException redacted = assertInstanceOf(
                SQLException.class, Failures.of("loading", thrown, false).getCause());

        assertEquals("08001", redacted.getSQLState());
        assertEquals(7, redacted.getErrorCode());
        assertEquals(thrown.getStackTrace()[0], redacted.getStackTrace()[0]);
    }

    @Test
    void knows_what_the_driver_manager_quotes() {
        DataSource source = source(() -> DriverManager.getConnection("jdbc:none://ann:s3cret@host/?password=s3cret"));

        JdbcStoreException thrown = assertThrows(JdbcStoreException.class, () -> JdbcSchema.migrate(source));

        assertHidden(thrown);
        assertTrue(printed(thrown).contains("No suitable driver found for jdbc:none:..."));
    }

    /** A pool starts at its first use, and throws no {@code SQLException} then. */
    @Test
    void knows_what_a_pool_quotes() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:none://ann:s3cret@host/?password=s3cret");

            assertHidden(assertThrows(JdbcStoreException.class, () -> JdbcSchema.migrate(pool)));
            assertHidden(assertThrows(
                    JdbcStoreException.class,
                    () -> JdbcEnvironmentStore.builder().dataSource(pool).build()));
        }
    }

    private static void assertHidden(JdbcStoreException thrown) {
        String printed = printed(thrown);
        assertFalse(printed.contains("s3cret"), printed);
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Opens a connection. */
    private interface Opening {
        Object open() throws SQLException;
    }

    private static DataSource source(Opening opening) {
        return (DataSource) Proxy.newProxyInstance(
                RedactedTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> opening.open());
    }
}
