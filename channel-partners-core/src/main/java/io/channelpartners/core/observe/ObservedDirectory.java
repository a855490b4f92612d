package io.channelpartners.core.observe;

import io.channelpartners.event.LibraryCall;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.List;
import java.util.Optional;

/** A Passport directory whose calls are observed. */
record ObservedDirectory(PassportDirectory directory, Observers observers) implements PassportDirectory {

    @Override
    public Optional<PartnerUser> user(HpePassportId passport) {
        return observers.observed(LibraryCall.DIRECTORY_USER, () -> directory.user(passport));
    }

    @Override
    public List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit) {
        return observers.observed(
                LibraryCall.DIRECTORY_USERS_LINKED_TO, () -> directory.usersLinkedTo(location, after, limit));
    }

    @Override
    public List<PartnerUser> usersHaving(EmailAddress email) {
        return observers.observed(LibraryCall.DIRECTORY_USERS_HAVING, () -> directory.usersHaving(email));
    }
}
