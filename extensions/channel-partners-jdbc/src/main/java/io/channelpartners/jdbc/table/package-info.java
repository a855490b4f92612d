/**
 * The tables of present states and shared views: how each part of them is written as rows and read back. Depends on the version of
 * the tables and on transactions. Begin with {@link io.channelpartners.jdbc.table.EnvironmentTable}.
 */
@NullMarked
package io.channelpartners.jdbc.table;

import org.jspecify.annotations.NullMarked;
