/** Any sequence of edits, against a naive model of an environment. Begin with {@code EditSequencesTest}. */
@NullMarked
package io.channelpartners.testkit.sequence;

import org.jspecify.annotations.NullMarked;
