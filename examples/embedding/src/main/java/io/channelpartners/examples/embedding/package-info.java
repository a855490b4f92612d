/** An ordinary user of the library: a page of a portal and a job. Begin with {@code DevicePage}. */
@NullMarked
package io.channelpartners.examples.embedding;

import org.jspecify.annotations.NullMarked;
