/**
 * Plain statements: their values, the rows they answer, and scripts of them. Knows failures. Begin reading with {@link
 * io.channelpartners.jdbc.sql.Row}.
 */
@NullMarked
package io.channelpartners.jdbc.sql;

import org.jspecify.annotations.NullMarked;
