/** Tests of lent connections and of the transactions on them. */
@NullMarked
package io.channelpartners.jdbc.transaction;

import org.jspecify.annotations.NullMarked;
