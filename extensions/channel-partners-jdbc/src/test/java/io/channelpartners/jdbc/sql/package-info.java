/** Tests of what reads the columns of rows. */
@NullMarked
package io.channelpartners.jdbc.sql;

import org.jspecify.annotations.NullMarked;
