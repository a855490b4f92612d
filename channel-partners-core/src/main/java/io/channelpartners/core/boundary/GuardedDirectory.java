package io.channelpartners.core.boundary;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a directory says of a Passport, or that it could not say anything (CP-56). */
public final class GuardedDirectory {

    /** The user as the directory knows it. */
    public sealed interface LookUp {}

    /** The directory answered. */
    public record Answered(Optional<PartnerUser> user) implements LookUp {}

    /** The directory failed, or answered for another Passport. */
    public record Failed() implements LookUp {}

    /** A user, and an instant just after the look-up, at which its record is judged whenever somebody reads on (CP-56). */
    public record Found(PartnerUser user, Instant by) {}

    private static final int PAGE = 500;

    private final PassportDirectory directory;
    private final Clock clock;

    /** Guards a directory. */
    public GuardedDirectory(PassportDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Looks a Passport up; never throws. */
    public LookUp user(HpePassportId passport) {
        return Faults.answered(
                "the Passport directory", () -> accepted(passport, directory.user(passport)), Failed::new);
    }

    private static LookUp accepted(HpePassportId passport, Optional<PartnerUser> user) {
        if (user.filter(found -> !found.passport().equals(passport)).isEmpty()) {
            return new Answered(user);
        }
        Faults.logAnswer("the Passport directory answered for another Passport than {}: taken as failed", passport);
        return new Failed();
    }

    /** Gets the users linked to a location, page by page and lazily; what the directory throws is passed on. */
    public Stream<Found> linkedTo(PartnerLocationId location) {
        return Stream.iterate(
                        page(location, Optional.empty()),
                        page -> !page.isEmpty(),
                        page -> page(
                                location,
                                Optional.of(page.get(page.size() - 1).user().passport())))
                .flatMap(List::stream)
                .filter(found -> found.user().locations().contains(location));
    }

    /** A page that is not the next one breaks the contract: a directory that repeats itself would never end. */
    private List<Found> page(PartnerLocationId location, Optional<HpePassportId> after) {
        List<PartnerUser> page = directory.usersLinkedTo(location, after, PAGE);
        Optional<HpePassportId> last = after;
        for (PartnerUser user : page) {
            HpePassportId passport = user.passport();
            if (last.filter(before -> before.compareTo(passport) >= 0).isPresent()) {
                throw new SpiBroken(new Problem(
                        "CP-60",
                        "the Passport directory",
                        "returned " + passport + " out of order among the users of " + location,
                        "return each Passport once, ascending"));
            }
            last = Optional.of(passport);
        }
        return found(page.stream());
    }

    /** Gets the users who have an e-mail address, and no others; what the directory throws is passed on. */
    public List<Found> having(EmailAddress email) {
        List<PartnerUser> users = directory.usersHaving(email);
        return found(users.stream().filter(user -> user.email().equals(email)));
    }

    private List<Found> found(Stream<PartnerUser> users) {
        Instant now = clock.instant();
        return users.map(user -> new Found(user, now)).toList();
    }
}
