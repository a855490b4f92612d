/**
 * Keeps a fleet in a database between runs. Depends on {@code load} and {@code terminal}. Begin with {@link
 * io.channelpartners.tools.accessreport.store.StoredFleet}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.store;

import org.jspecify.annotations.NullMarked;
