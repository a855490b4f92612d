/**
 * Tells listeners of questions and changes by wrapping answers; knows the guards of the boundary and nothing else of the core. Begin with
 * {@link Listeners}.
 */
@NullMarked
package io.channelpartners.core.listen;

import org.jspecify.annotations.NullMarked;
