package io.channelpartners.testkit.contract.directory;

import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The contract of {@link PassportDirectory}: its numbered sentences as tests, which are linked by {@link Sentence}. To test a
 * directory, implement this interface in a test class, with one Passport that the directory knows and one that it does not know.
 *
 * <p>A test whose hook is not implemented is aborted, with the reason.
 */
public interface PassportDirectoryContract extends KnowsExampleUsers, KnowsAnyUsers {}
