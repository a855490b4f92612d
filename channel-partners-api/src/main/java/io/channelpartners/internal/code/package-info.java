/** The codes by which outsiders know what the API names. Begin with {@link io.channelpartners.internal.code.Codes}. */
@NullMarked
package io.channelpartners.internal.code;

import org.jspecify.annotations.NullMarked;
