/** Uses doubles, assertions and laws without JUnit and jqwik. */
@NullMarked
package io.channelpartners.examples.doubles;

import org.jspecify.annotations.NullMarked;
