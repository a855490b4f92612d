package io.channelpartners.spring.jdbc;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Finds the data source whose connections belong to nobody else. */
final class OwnConnections {

    private OwnConnections() {}

    /**
     * Unwraps the proxies, however nested, that hand out the connection of a running transaction or delay its beginning: each call of a
     * store is a transaction of its own. Other wrappers are kept, since they may be there for a reason, such as other credentials.
     */
    static DataSource of(DataSource source) {
        DataSource own = source;
        while (own instanceof TransactionAwareDataSourceProxy || own instanceof LazyConnectionDataSourceProxy) {
            own = target((DelegatingDataSource) own);
        }
        return own;
    }

    private static DataSource target(DelegatingDataSource proxy) {
        @Nullable DataSource target = proxy.getTargetDataSource();
        if (target == null) {
            throw new IllegalStateException("a " + proxy.getClass().getSimpleName() + " has no target");
        }
        return target;
    }
}
