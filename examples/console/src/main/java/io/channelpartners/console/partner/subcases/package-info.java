/** Subcases to accept or reject (CP-71). Begin with {@code SubcasesPane}. */
@NullMarked
package io.channelpartners.console.partner.subcases;

import org.jspecify.annotations.NullMarked;
