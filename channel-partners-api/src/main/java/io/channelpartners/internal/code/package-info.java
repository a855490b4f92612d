/**
 * The codes by which outsiders know what the API names, and the sentences by code. Not exported. Begin with
 * {@link io.channelpartners.internal.code.Codes}, then {@link io.channelpartners.internal.code.Wording}.
 */
@NullMarked
package io.channelpartners.internal.code;

import org.jspecify.annotations.NullMarked;
