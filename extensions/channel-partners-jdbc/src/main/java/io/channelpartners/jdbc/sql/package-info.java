/**
 * Plain statements: their values, the rows that they return, and scripts. Depends on failures. Begin with {@link
 * io.channelpartners.jdbc.sql.Row}.
 */
@NullMarked
package io.channelpartners.jdbc.sql;

import org.jspecify.annotations.NullMarked;
