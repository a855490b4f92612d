package io.channelpartners.core.user;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.List;
import java.util.Optional;

/** A directory that answers one and the same for whomever it is asked. */
record ConfusedDirectory(PartnerUser answer) implements PassportDirectory {

    @Override
    public Optional<PartnerUser> user(HpePassportId passport) {
        return Optional.of(answer);
    }

    @Override
    public List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit) {
        return List.of();
    }

    @Override
    public List<PartnerUser> usersHaving(EmailAddress email) {
        return List.of(answer);
    }
}
