package io.channelpartners.core.boundary;

import io.channelpartners.partner.EmailAddress;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerUser;
import io.channelpartners.spi.PassportDirectory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a directory says of a Passport, or that it could not say anything (CP-56). */
public final class GuardedDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedDirectory.class);

    /** The user as the directory knows it. */
    public sealed interface LookUp {}

    /** The directory answered. */
    public record Answered(Optional<PartnerUser> user) implements LookUp {}

    /** The directory failed, or answered for another Passport. */
    public record Failed() implements LookUp {}

    private static final int PAGE = 500;

    private final PassportDirectory directory;

    /** Guards a directory. */
    public GuardedDirectory(PassportDirectory directory) {
        this.directory = directory;
    }

    /** Looks a Passport up; never throws. */
    public LookUp user(HpePassportId passport) {
        try {
            Optional<PartnerUser> user = directory.user(passport);
            if (user.filter(found -> !found.passport().equals(passport)).isEmpty()) {
                return new Answered(user);
            }
            LOG.warn("the Passport directory answered for another Passport than {}: taken as failed", passport);
        } catch (RuntimeException broken) {
            Faults.log(LOG, "the Passport directory failed", broken);
        }
        return new Failed();
    }

    /** Gets the Passports linked to a location, page by page; what the directory throws is passed on. */
    public Stream<HpePassportId> linkedTo(PartnerLocationId location) {
        return Stream.iterate(
                        directory.passportsLinkedTo(location, Optional.empty(), PAGE),
                        page -> !page.isEmpty(),
                        page -> directory.passportsLinkedTo(location, Optional.of(page.get(page.size() - 1)), PAGE))
                .flatMap(List::stream);
    }

    /** Gets the Passports of an e-mail address; what the directory throws is passed on. */
    public List<HpePassportId> passportsOf(EmailAddress email) {
        return directory.passportsOf(email);
    }
}
