package io.channelpartners.core.boundary;

import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.partner.PartnerLocationId;
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

/** A Passport directory held to its contract. A look-up of one Passport never throws (CP-56); what other methods throw is passed on. */
public final class GuardedDirectory {

    /** A user, and an instant just after the look-up, at which the age of the record is judged (CP-56). */
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
    public LookUp<Optional<PartnerUser>> user(HpePassportId passport) {
        return SpiFaults.answered(
                "the Passport directory", () -> accepted(passport, directory.user(passport)), LookUp.Failed::new);
    }

    private static LookUp<Optional<PartnerUser>> accepted(HpePassportId passport, Optional<PartnerUser> user) {
        if (user.filter(found -> !found.passport().equals(passport)).isEmpty()) {
            return new LookUp.Answered<>(user);
        }
        SpiFaults.logAnswer(
                "the Passport directory answered for another Passport than {}; this counts as a failure", passport);
        return new LookUp.Failed<>();
    }

    /** Looks up the users linked to a location, lazily, page by page. */
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

    /** If a directory returned the same page again, reading would never end; so a page out of order is a fault. */
    private List<Found> page(PartnerLocationId location, Optional<HpePassportId> after) {
        List<PartnerUser> page = directory.usersLinkedTo(location, after, PAGE);
        PageOrder.outOfOrder(after, page, PartnerUser::passport).ifPresent(user -> {
            throw new SpiBroken(ProblemCode.DIRECTORY_RETURNED_USER_OUT_OF_ORDER.problem(
                    "CP-60", user.passport().toString(), location.toString()));
        });
        return found(page.stream());
    }

    /** Looks up the users who have an e-mail address, and drops all others. */
    public List<Found> having(EmailAddress email) {
        List<PartnerUser> users = directory.usersHaving(email);
        return found(users.stream().filter(user -> user.email().equals(email)));
    }

    private List<Found> found(Stream<PartnerUser> users) {
        Instant now = clock.instant();
        return users.map(user -> new Found(user, now)).toList();
    }
}
