package io.channelpartners.testkit.contract.listener;

import io.channelpartners.event.AccessListener;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The sentences of {@link AccessListener} as tests, each named after its {@link Sentence}. A listener keeps the contract if a test
 * class that implements this interface passes.
 *
 * <p>What a listener has no hook for is reported as an aborted test with the reason.
 */
public interface AccessListenerContract extends Listens {}
