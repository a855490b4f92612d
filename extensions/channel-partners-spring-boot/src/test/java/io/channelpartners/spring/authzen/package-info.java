/** Tests of the decision point: on contexts, and over HTTP on the loopback interface. */
@NullMarked
package io.channelpartners.spring.authzen;

import org.jspecify.annotations.NullMarked;
