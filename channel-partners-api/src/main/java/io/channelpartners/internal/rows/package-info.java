/**
 * Sorted rows that share whatever an edit leaves alone. Not exported; begin with {@link io.channelpartners.internal.rows.Rows}.
 */
@NullMarked
package io.channelpartners.internal.rows;

import org.jspecify.annotations.NullMarked;
