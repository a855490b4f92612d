/**
 * What can be wrong, as values and as exceptions. Depends only on {@code internal.code}. Begin with {@link
 * io.channelpartners.problem.Problem}, then {@link io.channelpartners.problem.ChannelPartnersException}, the root of all exceptions
 * of this library.
 */
@NullMarked
package io.channelpartners.problem;

import org.jspecify.annotations.NullMarked;
