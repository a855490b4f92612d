/**
 * Doubles that are as strict as real implementations, builders of test data, and assertions. Depends only on the api. Begin with
 * {@link io.channelpartners.testkit.AnEnvironment}.
 */
@NullMarked
package io.channelpartners.testkit;

import org.jspecify.annotations.NullMarked;
