/**
 * A text searched in many names at once, in time linear in their length. Depends on nothing else in core. Begin with {@link
 * io.channelpartners.core.search.NameBlock}.
 */
@NullMarked
package io.channelpartners.core.search;

import org.jspecify.annotations.NullMarked;
