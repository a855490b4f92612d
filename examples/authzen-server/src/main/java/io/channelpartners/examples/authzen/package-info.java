/** A policy decision point to try. Begin with {@link io.channelpartners.examples.authzen.Main}. */
@NullMarked
package io.channelpartners.examples.authzen;

import org.jspecify.annotations.NullMarked;
