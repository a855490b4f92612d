package io.channelpartners.core.boundary;

import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerUser;
import io.channelpartners.spi.PassportDirectory;
import java.util.Optional;
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
}
