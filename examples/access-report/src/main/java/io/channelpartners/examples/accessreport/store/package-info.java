/**
 * Keeps a fleet in a database from one run to the next. Begin with
 * {@link io.channelpartners.examples.accessreport.store.KeptFleet}.
 */
@NullMarked
package io.channelpartners.examples.accessreport.store;

import org.jspecify.annotations.NullMarked;
