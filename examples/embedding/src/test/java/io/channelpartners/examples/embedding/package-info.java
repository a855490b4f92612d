/** The examples of the READMEs and the Javadoc, compiled and run. A test of the build compares each of them with these files. */
@NullMarked
package io.channelpartners.examples.embedding;

import org.jspecify.annotations.NullMarked;
