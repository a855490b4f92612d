/**
 * The rule book read aloud, slowly and without the library's own engine: what every answer of the library is compared to. Begin
 * with {@link io.channelpartners.core.reference.ReferencePolicy}.
 */
@NullMarked
package io.channelpartners.core.reference;

import org.jspecify.annotations.NullMarked;
