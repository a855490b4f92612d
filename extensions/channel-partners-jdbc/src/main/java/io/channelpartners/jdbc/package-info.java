/**
 * Stores of the SPI in a relational database. Create the tables with {@link io.channelpartners.jdbc.JdbcSchema}, then begin
 * with {@link io.channelpartners.jdbc.JdbcEnvironmentStore}.
 */
@NullMarked
package io.channelpartners.jdbc;

import org.jspecify.annotations.NullMarked;
