/**
 * What an edit is, and what a change tells its caller. Depends on environments. Begin with {@link
 * io.channelpartners.edit.ChangeResult}.
 */
@NullMarked
package io.channelpartners.edit;

import org.jspecify.annotations.NullMarked;
