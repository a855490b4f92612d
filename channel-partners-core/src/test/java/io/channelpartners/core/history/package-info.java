/**
 * What an environment was, who could see what then, and how an earlier state comes back. Begin reading with {@link AsOfTest}.
 */
@NullMarked
package io.channelpartners.core.history;

import org.jspecify.annotations.NullMarked;
