/** An ordinary consumer of the library: a portal page. Begin with {@code DevicePage}. */
@NullMarked
package io.channelpartners.examples.embedding;

import org.jspecify.annotations.NullMarked;
