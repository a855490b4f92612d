/**
 * What a change will show and hide, before it is saved. Begin reading with {@link PreviewTest}.
 */
@NullMarked
package io.channelpartners.core.preview;

import org.jspecify.annotations.NullMarked;
