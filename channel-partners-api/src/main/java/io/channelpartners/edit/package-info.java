/**
 * What an edit is, and what the change that it makes tells its caller; it knows environments. Begin with
 * {@link io.channelpartners.edit.ChangeResult}.
 */
@NullMarked
package io.channelpartners.edit;

import org.jspecify.annotations.NullMarked;
