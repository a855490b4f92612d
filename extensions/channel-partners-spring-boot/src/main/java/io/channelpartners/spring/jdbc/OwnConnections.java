package io.channelpartners.spring.jdbc;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Finds the data source whose connections take part in no other transaction. */
final class OwnConnections {

    private OwnConnections() {}

    /**
     * Unwraps the proxies, at any depth, that hand out the connection of a running transaction or delay its begin: each call of a store
     * is a transaction of its own. Other wrappers stay, since they may have a purpose, such as other credentials.
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
