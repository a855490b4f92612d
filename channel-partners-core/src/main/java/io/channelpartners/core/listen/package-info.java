/** What listeners are told: the answers wrapped, only where there are listeners. Begin with {@link Hearing}. */
@NullMarked
package io.channelpartners.core.listen;

import org.jspecify.annotations.NullMarked;
