/**
 * What holds in every environment, whatever happens and whoever asks. Begin reading with {@link OneAnswerTest}.
 */
@NullMarked
package io.channelpartners.core.law;

import org.jspecify.annotations.NullMarked;
