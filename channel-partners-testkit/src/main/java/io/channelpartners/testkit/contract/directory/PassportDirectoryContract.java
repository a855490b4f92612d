package io.channelpartners.testkit.contract.directory;

import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The sentences of {@link PassportDirectory} as tests, each named after its {@link Sentence}. A directory keeps the contract if
 * a test class that implements this interface passes, with two example Passports of which it knows one.
 *
 * <p>What a directory has no hook for is reported as an aborted test with the reason.
 */
public interface PassportDirectoryContract extends KnowsExampleUsers, KnowsAnyUsers {}
