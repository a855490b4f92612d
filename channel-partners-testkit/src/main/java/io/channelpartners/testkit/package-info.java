/**
 * Doubles that are as strict as the real thing, and sentences that make test data. Begin with
 * {@link io.channelpartners.testkit.AnEnvironment}.
 */
@NullMarked
package io.channelpartners.testkit;

import org.jspecify.annotations.NullMarked;
