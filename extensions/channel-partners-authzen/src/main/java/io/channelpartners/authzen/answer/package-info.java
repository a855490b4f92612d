/**
 * Decisions, and how failures are told apart from them. Depends on {@code request}. Begin with {@link
 * io.channelpartners.authzen.answer.Evaluator}.
 */
@NullMarked
package io.channelpartners.authzen.answer;

import org.jspecify.annotations.NullMarked;
