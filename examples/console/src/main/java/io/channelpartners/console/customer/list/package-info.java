/** The list of channel partners (CP-35): checked again with progress (CP-15), and removed (CP-09). Begin with {@code ListPane}. */
@NullMarked
package io.channelpartners.console.customer.list;

import org.jspecify.annotations.NullMarked;
