/**
 * Connections and transactions on both databases, whoever lends the connection. Knows statements and failures. Begin reading
 * with {@link io.channelpartners.jdbc.transaction.Transactions}.
 */
@NullMarked
package io.channelpartners.jdbc.transaction;

import org.jspecify.annotations.NullMarked;
