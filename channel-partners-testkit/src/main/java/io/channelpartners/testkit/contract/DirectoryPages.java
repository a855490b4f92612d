package io.channelpartners.testkit.contract;

import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import java.util.List;

/** Reads page by page who is linked to a location. */
final class DirectoryPages {

    private DirectoryPages() {}

    static List<HpePassportId> of(PassportDirectory directory, PartnerLocationId location, int limit) {
        return FullPages.read(limit, after -> directory.passportsLinkedTo(location, after, limit));
    }
}
