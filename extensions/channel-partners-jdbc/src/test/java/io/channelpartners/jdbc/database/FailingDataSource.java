package io.channelpartners.jdbc.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source that fails at the n-th call to the database: an executed statement, a commit, a rollback. It fails before the
 * call takes effect, or after it, as if the answer were lost.
 */
public final class FailingDataSource {

    /** When it fails. */
    public enum When {
        BEFORE,
        AFTER
    }

    private static final Set<String> ASKED = Set.of(
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint");

    private final DataSource source;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile int failing = Integer.MAX_VALUE;
    private volatile int last = Integer.MAX_VALUE;
    private volatile When when = When.BEFORE;

    public FailingDataSource(DataSource source) {
        this.source = source;
    }

    /** Fails at the n-th thing from now on, counted from 1, and at none after it. */
    public void failAt(int n, When whether) {
        failing = asked.size() + n;
        last = failing;
        when = whether;
    }

    /** Fails at the n-th thing from now on, and at everything after it, as a connection that is lost. */
    public void failFrom(int n, When whether) {
        failAt(n, whether);
        last = Integer.MAX_VALUE;
    }

    public void failNever() {
        failing = Integer.MAX_VALUE;
    }

    public int asked() {
        return asked.size();
    }

    /** The calls after the first so many: commands, or the names of a connection's methods. */
    public List<String> askedAfter(int first) {
        return List.copyOf(asked.subList(first, asked.size()));
    }

    /** The failing data source; it always gives a connection. */
    public DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                FailingDataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> wrapped(source.getConnection(), Connection.class, ""));
    }

    private Object wrapped(Object real, Class<?> type, String command) {
        return Proxy.newProxyInstance(
                FailingDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> asked(real, method, arguments, command));
    }

    private Object asked(Object real, Method method, Object[] arguments, String prepared) throws Throwable {
        String command =
                arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
        boolean fails = ASKED.contains(method.getName()) && isNext(command.isEmpty() ? method.getName() : command);
        if (fails && when == When.BEFORE) {
            throw lost();
        }
        Object result = invoked(real, method, arguments);
        if (fails) {
            throw lost();
        }
        return result instanceof PreparedStatement
                ? wrapped(result, PreparedStatement.class, command)
                : result instanceof Statement ? wrapped(result, Statement.class, "") : result;
    }

    private synchronized boolean isNext(String what) {
        asked.add(what);
        int number = asked.size();
        return number >= failing && number <= last;
    }

    private static Object invoked(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static SQLException lost() {
        return new SQLNonTransientConnectionException("told to fail", "08006");
    }
}
