package io.channelpartners.spi;

import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerUser;
import java.util.Optional;

/**
 * Knows the users of Insight Online and the locations to which they are linked (CP-60).
 *
 * <p>May block. May be called by several threads at once. If it throws, the recognition of the viewer is unknown (CP-56).
 */
@FunctionalInterface
public interface PassportDirectory {

    /**
     * Gets the user of a Passport.
     *
     * @param passport the Passport
     * @return the user with its links and the time at which they were looked up, or empty if there is no such user
     */
    Optional<PartnerUser> user(HpePassportId passport);
}
