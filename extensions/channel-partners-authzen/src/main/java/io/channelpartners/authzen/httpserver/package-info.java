/**
 * The binding to the JDK's HTTP server: {@link io.channelpartners.authzen.httpserver.AuthZenHandler}. Depends on the root package.
 */
@NullMarked
package io.channelpartners.authzen.httpserver;

import org.jspecify.annotations.NullMarked;
