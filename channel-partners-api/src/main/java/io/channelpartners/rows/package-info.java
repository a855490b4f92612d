/**
 * Sorted rows that share what an edit leaves alone. Not exported; begin with {@link io.channelpartners.rows.Rows}.
 */
@NullMarked
package io.channelpartners.rows;

import org.jspecify.annotations.NullMarked;
