package io.channelpartners.testkit.contract.sharedview;

import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;

/**
 * The sentences of {@link SharedViewStore} as tests, each named after its {@link Sentence}. A store keeps the contract if a test
 * class that implements this interface passes, as with {@link EnvironmentStoreContract}.
 *
 * <p>What a store has no hook for is reported as an aborted test with the reason. The tests use JUnit Jupiter; some start
 * threads, and none reads a clock, sleeps or needs an order.
 */
public interface SharedViewStoreContract extends SavesSharedViews, ListsSharingLocations, SharesAtOnce {}
