package io.channelpartners.jdbc;

import io.channelpartners.jdbc.Transactions.Work;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An open transaction of which several calls of the stores are parts. One part that fails spoils all of it. For one thread. */
final class Joint {

    private final Transaction transaction;
    private @Nullable JdbcStoreException failure;

    Joint(Transaction transaction) {
        this.transaction = transaction;
    }

    <T> T part(String doing, Work<T> work) {
        requireWhole();
        boolean whole = false;
        try {
            T result = work.in(transaction);
            whole = true;
            return result;
        } catch (SQLException e) {
            throw spoiledBy(Failures.of(doing, e, false));
        } catch (JdbcStoreException e) {
            throw spoiledBy(e.during(doing));
        } finally {
            if (!whole && failure == null) { // anything else is thrown on as it is
                failure = JdbcStoreException.partFailed(doing);
            }
        }
    }

    /** Throws what failed in a part, also if the caller let it pass. */
    void requireWhole() {
        if (failure != null) {
            throw failure;
        }
    }

    private JdbcStoreException spoiledBy(JdbcStoreException cause) {
        failure = cause;
        return cause;
    }
}
