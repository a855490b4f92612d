/** JSON with Jackson 3: {@link io.channelpartners.authzen.jackson.JacksonCodec}. Depends on the root package and jackson-core. */
@NullMarked
package io.channelpartners.authzen.jackson;

import org.jspecify.annotations.NullMarked;
