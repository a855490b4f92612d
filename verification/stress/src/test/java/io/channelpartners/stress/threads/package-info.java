/**
 * What several threads at once see of a store, of the testkit's other doubles and of what the library keeps between two
 * questions: the same as if they had come one after another. Begin with
 * {@link io.channelpartners.stress.threads.EnvironmentStoreTest}.
 */
@NullMarked
package io.channelpartners.stress.threads;

import org.jspecify.annotations.NullMarked;
