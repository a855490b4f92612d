package io.channelpartners.testkit.contract.listener;

import io.channelpartners.event.AccessListener;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The contract of {@link AccessListener}: its numbered sentences as tests, which are linked by {@link Sentence}. To test a listener,
 * implement this interface in a test class.
 *
 * <p>A test whose hook is not implemented is aborted, with the reason.
 */
public interface AccessListenerContract extends Listens {}
