/** Who sees what: all partners by features, and one device in full (CP-54 to CP-61). Begin with {@code SightPane}. */
@NullMarked
package io.channelpartners.console.customer.sight;

import org.jspecify.annotations.NullMarked;
