/**
 * Requests as small values, read from JSON objects; each problem becomes a sentence. Depends on the api only. Begin with
 * {@link io.channelpartners.authzen.request.Item}.
 */
@NullMarked
package io.channelpartners.authzen.request;

import org.jspecify.annotations.NullMarked;
