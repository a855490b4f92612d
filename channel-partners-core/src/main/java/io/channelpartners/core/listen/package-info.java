/**
 * Notifies listeners of questions and changes by wrapping answers. Depends on the guards of the boundary and nothing else in core.
 * Begin with {@link Listeners}.
 */
@NullMarked
package io.channelpartners.core.listen;

import org.jspecify.annotations.NullMarked;
