/** The code of README and Javadoc, compiled and run. A test of the build compares each example with these files. */
@NullMarked
package io.channelpartners.examples.embedding;

import org.jspecify.annotations.NullMarked;
