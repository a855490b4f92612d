/**
 * A policy decision point for the OpenID AuthZEN Authorization API 1.0, from the partner's side. Begin with {@link io.channelpartners.authzen.AuthZen}; it takes
 * an {@link io.channelpartners.authzen.AuthZenRequest} and returns an {@link io.channelpartners.authzen.AuthZenResponse}, so that any
 * HTTP server can carry it.
 *
 * <p>Depends on the api, and on the other packages of this module except {@code jackson} and {@code httpserver}.
 */
@NullMarked
package io.channelpartners.authzen;

import org.jspecify.annotations.NullMarked;
