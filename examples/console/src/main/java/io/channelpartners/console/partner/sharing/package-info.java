/** Who else sees what a location sees (CP-61). Begin with {@code SharingPane}. */
@NullMarked
package io.channelpartners.console.partner.sharing;

import org.jspecify.annotations.NullMarked;
