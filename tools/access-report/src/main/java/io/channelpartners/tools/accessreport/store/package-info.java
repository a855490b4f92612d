/**
 * Keeps a fleet in a database between runs. Knows {@code load} and {@code terminal}; begin with
 * {@link io.channelpartners.tools.accessreport.store.StoredFleet}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.store;

import org.jspecify.annotations.NullMarked;
