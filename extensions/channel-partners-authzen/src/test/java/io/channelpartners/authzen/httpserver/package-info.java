/** The binding to the JDK's HTTP server, over loopback. */
@NullMarked
package io.channelpartners.authzen.httpserver;

import org.jspecify.annotations.NullMarked;
