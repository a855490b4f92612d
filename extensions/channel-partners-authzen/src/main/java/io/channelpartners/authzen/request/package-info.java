/**
 * Requests as small values, made from JSON objects; what is wrong with one becomes a sentence. Depends on the api only. Begin with
 * {@link io.channelpartners.authzen.request.Item}.
 */
@NullMarked
package io.channelpartners.authzen.request;

import org.jspecify.annotations.NullMarked;
