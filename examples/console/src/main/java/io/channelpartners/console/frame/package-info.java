/** What all pages share: the frame around them, errors, texts of IDs, and times. Begin with {@code Frame}. */
@NullMarked
package io.channelpartners.console.frame;

import org.jspecify.annotations.NullMarked;
