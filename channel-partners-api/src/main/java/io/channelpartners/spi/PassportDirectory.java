package io.channelpartners.spi;

import io.channelpartners.partner.EmailAddress;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerUser;
import java.util.List;
import java.util.Optional;

/**
 * Knows the users of Insight Online and the locations to which they are linked (CP-60). The library only reads it.
 *
 * <p>Every method may block, may be called by several threads at once, and throws an unchecked exception if the directory does
 * not work; the recognition of the users is unknown then (CP-56). A Passport has one e-mail
 * address; usually no other Passport has the same.
 */
public interface PassportDirectory {

    /**
     * Gets the user of a Passport.
     *
     * @param passport the Passport
     * @return the user with its links and the time at which they were looked up, or empty if there is no such user
     */
    Optional<PartnerUser> user(HpePassportId passport);

    /**
     * Gets the Passports that are linked to a location, page by page: those of which {@link #user} names the location. Several
     * pages need not be of one moment.
     *
     * @param location the location
     * @param after the last Passport of the page before, which need not be linked any longer; empty for the first page
     * @param limit 1 or more
     * @return the next Passports in ascending order, each once; fewer than the limit only if no more follow
     */
    List<HpePassportId> passportsLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit);

    /**
     * Gets the Passports of an e-mail address: those of which {@link #user} names the address.
     *
     * @param email the address, in whatever letter case
     * @return the Passports in ascending order, usually one; none if nobody has the address
     */
    List<HpePassportId> passportsOf(EmailAddress email);
}
