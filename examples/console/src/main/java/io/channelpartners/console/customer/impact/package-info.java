/** What a change would do, before it is saved (L-10): shown by each pane that changes who holds what. Begin with {@code ImpactView}. */
@NullMarked
package io.channelpartners.console.customer.impact;

import org.jspecify.annotations.NullMarked;
