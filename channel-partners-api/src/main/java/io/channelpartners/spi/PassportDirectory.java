package io.channelpartners.spi;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.List;
import java.util.Optional;

/**
 * Knows the users of Insight Online and the locations to which they are linked (CP-60). The library only reads it.
 *
 * <p>Of every method:
 *
 * <ol>
 *   <li>It may block, and may be called by several threads at once.
 *   <li>It throws an unchecked exception if the directory does not work; the recognition of the users is unknown then (CP-56). So it
 *       is after whatever else is thrown, but for an {@link OutOfMemoryError}, which the library passes on.
 *   <li>Two Passports, and two locations, are one only if their texts are equal, character by character; two addresses are one
 *       if {@link EmailAddress#folded()} is.
 *   <li>The three methods tell the same: a Passport is linked to a location, and has an address, if {@link #user} says so.
 *   <li>Each user carries the time at which its links and its address were looked up, which never lies in the future, also if
 *       the record was remembered. The library judges the age by it (CP-56).
 * </ol>
 */
public interface PassportDirectory {

    /**
     * Gets the user of a Passport, which has one e-mail address and is linked to any number of locations.
     *
     * @return the user of exactly this Passport; or empty if there is no such user
     */
    Optional<PartnerUser> user(HpePassportId passport);

    /**
     * Gets the users who are linked to a location, page by page.
     *
     * <ol>
     *   <li>Their Passports ascend code point by code point ({@link HpePassportId#compareTo}), without repetition.
     *   <li>They are the first ones strictly after {@code after}; fewer than {@code limit} only if no more follow.
     *   <li>Several pages need not be of one moment: each user is on them as its own links say.
     * </ol>
     *
     * @param after the last Passport of the page before, which need not be linked any longer; empty for the first page
     * @param limit 1 or more
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit);

    /**
     * Gets the users who have an e-mail address, usually one.
     *
     * <ol>
     *   <li>They are all who have the address, in whatever letter case it is asked for.
     *   <li>Their Passports ascend code point by code point, without repetition.
     * </ol>
     *
     * @return the users; none if nobody has the address
     */
    List<PartnerUser> usersHaving(EmailAddress email);
}
