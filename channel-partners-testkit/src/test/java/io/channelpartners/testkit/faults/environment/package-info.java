/**
 * Environment stores with one realistic fault each, made from a store that has none. Begin with
 * {@link io.channelpartners.testkit.faults.environment.NaiveStore}.
 */
@NullMarked
package io.channelpartners.testkit.faults.environment;

import org.jspecify.annotations.NullMarked;
