package io.channelpartners.testkit.contract.sharedview;

import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The contract of {@link SharedViewStore}: its numbered sentences as tests, which are linked by {@link Sentence}. To test a store,
 * implement this interface in a test class.
 *
 * <p>A test whose hook is not implemented is aborted, with the reason. The tests use JUnit Jupiter and run in any order. Some start
 * threads; none reads a clock or sleeps.
 */
public interface SharedViewStoreContract extends SavesSharedViews, ListsSharingLocations, SharesAtOnce {}
