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
 *   <li>It throws an unchecked exception if the directory does not work; whether a user is recognized is then unknown (CP-56). The
 *   same holds for whatever else it throws, except an {@link OutOfMemoryError}, which the library passes on.
 *   <li>Two Passports, or two locations, are the same only if their texts are equal, character by character; two addresses are the
 *       same if {@link EmailAddress#folded()} is equal.
 *   <li>The three methods agree: a Passport is linked to a location, and has an address, if {@link #user} says so.
 *   <li>Each user has the time at which links and address were looked up, which never lies in the future, even if the record was
 *       cached. The library judges the age by it (CP-56).
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
     *   <li>Pages need not be of one moment: whether a user is on them depends on the user's own links alone.
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
     *   <li>They are all who have the address, whatever the letter case of the request.
     *   <li>Their Passports ascend code point by code point, without repetition.
     * </ol>
     *
     * @return the users; none if nobody has the address
     */
    List<PartnerUser> usersHaving(EmailAddress email);
}
