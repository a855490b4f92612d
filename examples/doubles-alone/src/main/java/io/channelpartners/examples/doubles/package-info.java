/** Doubles, assertions and laws with neither JUnit nor jqwik present. */
@NullMarked
package io.channelpartners.examples.doubles;

import org.jspecify.annotations.NullMarked;
