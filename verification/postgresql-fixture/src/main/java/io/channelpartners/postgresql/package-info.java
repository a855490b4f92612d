/**
 * A PostgreSQL server for tests. Begin with {@link io.channelpartners.postgresql.PostgresServer}.
 */
@NullMarked
package io.channelpartners.postgresql;

import org.jspecify.annotations.NullMarked;
