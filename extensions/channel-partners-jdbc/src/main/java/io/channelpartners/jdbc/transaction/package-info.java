/**
 * Connections and transactions on both databases, whoever lends the connection. Depends on statements and failures. Begin with
 * {@link io.channelpartners.jdbc.transaction.Transactions}.
 */
@NullMarked
package io.channelpartners.jdbc.transaction;

import org.jspecify.annotations.NullMarked;
