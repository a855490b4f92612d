/**
 * Questions about some devices, which are answered without loading the others. Begin reading with {@link SomeDevicesAnswerAlikeTest}.
 */
@NullMarked
package io.channelpartners.core.part;

import org.jspecify.annotations.NullMarked;
