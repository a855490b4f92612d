package io.channelpartners.testkit.contract.directory;

import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the tests need of whoever implements {@link PassportDirectoryContract}. */
interface DirectoryUnderTest {

    /**
     * Gets a directory that works.
     *
     * @return the directory
     */
    PassportDirectory directory();

    /**
     * Gets a Passport that the {@linkplain #directory() directory} knows, linked to one location or several.
     *
     * @return the Passport
     */
    HpePassportId knownPassport();

    /**
     * Gets a Passport that the {@linkplain #directory() directory} does not know.
     *
     * @return the Passport
     */
    HpePassportId unknownPassport();

    /**
     * Creates a directory that knows exactly these users. Called once in a test; what an earlier one left must not be seen.
     *
     * @param users the users; the times of their links do not matter
     * @return the directory, or empty if a test cannot make users known, so that only the examples are tested
     */
    default Optional<PassportDirectory> directoryOf(List<PartnerUser> users) {
        return Optional.empty();
    }

    /**
     * Gets a directory that does not work.
     *
     * @return the directory, or empty if there is no such thing, so that failing is not tested
     */
    default Optional<PassportDirectory> brokenDirectory() {
        return Optional.empty();
    }

    /**
     * Gets the clock that tells which times lie in the future.
     *
     * @return the system's clock, unless overridden
     */
    default Clock clock() {
        return Clock.systemUTC();
    }
}
