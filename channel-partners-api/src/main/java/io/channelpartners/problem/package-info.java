/**
 * What can be wrong, as values and as exceptions; it knows no other package. Begin with
 * {@link io.channelpartners.problem.Problem}, then {@link io.channelpartners.problem.ChannelPartnersException}, the root of every
 * exception of this library.
 */
@NullMarked
package io.channelpartners.problem;

import org.jspecify.annotations.NullMarked;
