/** The examples of {@code channel-partners-authzen}. */
@NullMarked
package io.channelpartners.examples.embedding.authzen;

import org.jspecify.annotations.NullMarked;
