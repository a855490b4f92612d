package io.channelpartners.jdbc.transaction;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.transaction.Transactions.Work;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An open transaction that several calls of the stores share. If one part fails, all of it fails. Not thread-safe. */
public final class Joint {

    private final Transaction transaction;
    private @Nullable JdbcStoreException failure;

    public Joint(Transaction transaction) {
        this.transaction = transaction;
    }

    public <T> T part(String doing, Work<T> work) {
        requireWhole();
        boolean whole = false;
        try {
            T result = work.in(transaction);
            whole = true;
            return result;
        } catch (SQLException e) {
            throw spoiledBy(Failures.of(doing, e, false));
        } catch (JdbcStoreException e) {
            throw spoiledBy(Failures.during(doing, e));
        } finally {
            if (!whole && failure == null) { // anything else is passed on as it is
                failure = Failures.partFailed(doing);
            }
        }
    }

    /** Throws the failure of a part even if the caller has caught it. */
    public void requireWhole() {
        if (failure != null) {
            throw failure;
        }
    }

    private JdbcStoreException spoiledBy(JdbcStoreException cause) {
        failure = cause;
        return cause;
    }
}
