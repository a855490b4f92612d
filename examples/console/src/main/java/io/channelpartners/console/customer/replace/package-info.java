/** Replaces a partner by another (CP-16). Begin with {@code ReplacePane}. */
@NullMarked
package io.channelpartners.console.customer.replace;

import org.jspecify.annotations.NullMarked;
