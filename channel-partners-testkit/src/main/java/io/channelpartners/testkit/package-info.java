/**
 * Doubles that are as strict as real implementations, builders of test data, and assertions. It may know the API only. Begin with
 * {@link io.channelpartners.testkit.AnEnvironment}.
 */
@NullMarked
package io.channelpartners.testkit;

import org.jspecify.annotations.NullMarked;
