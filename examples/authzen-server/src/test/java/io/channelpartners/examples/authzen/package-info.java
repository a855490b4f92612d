/** The server, asked over loopback. */
@NullMarked
package io.channelpartners.examples.authzen;

import org.jspecify.annotations.NullMarked;
