package io.channelpartners.spring.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets {@code JdbcTemplate} use the connection of a save: while the work runs, Spring hands out that connection in this thread. Whatever
 * was bound to the thread before, such as the connection of a transaction around the change, is unbound meanwhile and then bound again.
 *
 * @param sources the data source as the application knows it, and all that it wraps: Spring may be asked for any of them
 */
record JoinedConnection(List<DataSource> sources) {

    static JoinedConnection of(DataSource source) {
        List<DataSource> sources = new ArrayList<>();
        @Nullable DataSource next = source;
        while (next != null) {
            sources.add(next);
            next = next instanceof DelegatingDataSource proxy ? proxy.getTargetDataSource() : null;
        }
        return new JoinedConnection(List.copyOf(sources));
    }

    /** What writes alongside a save. */
    interface Work {

        void write() throws SQLException;
    }

    void during(Connection connection, Work work) throws SQLException {
        during(connection, work, 0);
    }

    private void during(Connection connection, Work work, int place) throws SQLException {
        if (place == sources.size()) {
            work.write();
            return;
        }
        DataSource source = sources.get(place);
        @Nullable Object aside = TransactionSynchronizationManager.unbindResourceIfPossible(source);
        TransactionSynchronizationManager.bindResource(source, new ConnectionHolder(connection));
        try {
            during(connection, work, place + 1);
        } finally {
            TransactionSynchronizationManager.unbindResourceIfPossible(source);
            if (aside != null) {
                TransactionSynchronizationManager.bindResource(source, aside);
            }
        }
    }
}
