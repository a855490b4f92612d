/**
 * The codes by which other systems know the names of the API, and the sentences by code. Not exported. Begin with
 * {@link io.channelpartners.internal.code.Codes}, then {@link io.channelpartners.internal.code.Wording}.
 */
@NullMarked
package io.channelpartners.internal.code;

import org.jspecify.annotations.NullMarked;
