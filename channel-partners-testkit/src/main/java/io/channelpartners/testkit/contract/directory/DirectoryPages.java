package io.channelpartners.testkit.contract.directory;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.contract.probe.FullPages;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.List;
import java.util.Optional;

/** Reads the Passports that are linked to a location or have an address. */
final class DirectoryPages {

    private DirectoryPages() {}

    static List<HpePassportId> of(PassportDirectory directory, PartnerLocationId location, int limit) {
        return FullPages.read(limit, after -> page(directory, location, after, limit));
    }

    static List<HpePassportId> page(
            PassportDirectory directory, PartnerLocationId location, Optional<HpePassportId> after, int limit) {
        return passports(directory.usersLinkedTo(location, after, limit));
    }

    static List<HpePassportId> having(PassportDirectory directory, EmailAddress email) {
        return passports(directory.usersHaving(email));
    }

    private static List<HpePassportId> passports(List<PartnerUser> users) {
        return users.stream().map(PartnerUser::passport).toList();
    }
}
