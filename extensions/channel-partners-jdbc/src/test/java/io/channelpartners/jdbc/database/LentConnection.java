package io.channelpartners.jdbc.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of one connection, which inspects it when it is returned. */
public final class LentConnection {

    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();
    private String validation = "";
    private boolean staysOff;
    private int lent;

    public LentConnection(Connection connection, boolean autoCommit) throws SQLException {
        this.connection = connection;
        this.autoCommit = autoCommit;
        connection.setAutoCommit(autoCommit);
        isolation = connection.getTransactionIsolation();
    }

    /** Lends it after a query, as a pool does that validates. */
    public LentConnection validatedBy(String query) {
        validation = query;
        return this;
    }

    /** Does nothing where one of these methods is called. */
    public LentConnection leavingOut(String... methods) {
        leftOut.addAll(List.of(methods));
        return this;
    }

    /** Fails where auto-commit is to be switched on again. */
    public LentConnection stayingWithoutAutoCommit() {
        staysOff = true;
        return this;
    }

    public DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    lent++;
                    if (!validation.isEmpty()) {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute(validation);
                        }
                    }
                    return proxied();
                });
    }

    private Connection proxied() {
        return (Connection) Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") && !leftOut.contains("close")
                        ? takenBack()
                        : asked(method, arguments));
    }

    private @Nullable Object asked(Method method, Object[] arguments) throws Throwable {
        if (leftOut.contains(method.getName())) {
            return null;
        }
        if (staysOff && method.getName().equals("setAutoCommit") && Boolean.TRUE.equals(arguments[0])) {
            throw new SQLException("auto-commit stays off");
        }
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
    public void verify() {
        assertEquals(List.of(), faults);
        assertEquals(0, lent, "connections that were not given back");
    }
}
