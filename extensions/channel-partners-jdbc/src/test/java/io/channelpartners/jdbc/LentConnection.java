package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of one connection, which looks at it when it is given back. */
final class LentConnection {

    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private final List<String> faults = new ArrayList<>();
    private int lent;

    LentConnection(Connection connection, boolean autoCommit) throws SQLException {
        this.connection = connection;
        this.autoCommit = autoCommit;
        connection.setAutoCommit(autoCommit);
        isolation = connection.getTransactionIsolation();
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    lent++;
                    return proxied();
                });
    }

    private Connection proxied() {
        return (Connection) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? takenBack() : asked(method, arguments));
    }

    private Object asked(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object takenBack() throws SQLException {
        lent--;
        if (connection.getAutoCommit() != autoCommit) {
            faults.add("auto-commit is " + connection.getAutoCommit());
        }
        if (connection.isReadOnly()) {
            faults.add("it is read-only");
        }
        if (!autoCommit) {
            connection.rollback(); // as a pool does; what it undoes is missed
        }
        if (connection.getTransactionIsolation() != isolation) {
            faults.add("the isolation is " + connection.getTransactionIsolation());
        }
        return null;
    }

    /** Checks that it was given back each time, as it came. */
    void verify() {
        assertEquals(List.of(), faults);
        assertEquals(0, lent, "connections that were not given back");
    }
}
