package io.channelpartners.testkit.contract.directory;

import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The hooks of {@link PassportDirectoryContract}. */
interface DirectoryUnderTest {

    /**
     * Gets a directory that works.
     *
     * @return the directory
     */
    PassportDirectory directory();

    /**
     * Gets a Passport that the {@linkplain #directory() directory} knows and that is linked to at least one location.
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
     * Creates a directory that knows exactly these users. A test calls this once; data of earlier tests must not be visible.
     *
     * @param users the users; the times of their look-ups do not matter
     * @return the directory, or empty if tests cannot add users; only the example Passports are then tested
     */
    default Optional<PassportDirectory> directoryOf(List<PartnerUser> users) {
        return Optional.empty();
    }

    /**
     * Gets a directory that does not work.
     *
     * @return the directory, or empty if there is none; failures are then not tested
     */
    default Optional<PassportDirectory> brokenDirectory() {
        return Optional.empty();
    }

    /**
     * Gets the clock by which the tests tell whether a time is in the future.
     *
     * @return the system's clock, unless overridden
     */
    default Clock clock() {
        return Clock.systemUTC();
    }
}
