/**
 * Wrappers that notify observers before and after each call, of the entry interfaces and of what an embedder implements.
 * Without observers, nothing is wrapped. Depends on the guards. Begin with {@link io.channelpartners.core.observe.Observers}.
 */
@NullMarked
package io.channelpartners.core.observe;

import org.jspecify.annotations.NullMarked;
