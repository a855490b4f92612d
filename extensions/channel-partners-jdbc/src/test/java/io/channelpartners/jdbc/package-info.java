/** Proofs of the stores on real databases. Begin with {@link io.channelpartners.jdbc.JdbcEnvironmentStoreTest}. */
@NullMarked
package io.channelpartners.jdbc;

import org.jspecify.annotations.NullMarked;
