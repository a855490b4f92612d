/** Create New Partner (CP-03 to CP-08), and Set As Default (CP-10 to CP-14). Begin with {@code CreatePane}. */
@NullMarked
package io.channelpartners.console.customer.create;

import org.jspecify.annotations.NullMarked;
