package io.channelpartners.core.view;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.LocationUser;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up the users of locations. */
public interface Users {

    /** Whether a Passport is a user of a location, and the time of the directory's record. */
    record Known(Answer recognized, Optional<Instant> lookedUpAt) {}

    /** Looks up the users of a location, lazily. */
    Stream<LocationUser> of(PartnerLocationId location);

    /** Looks up whether a Passport is a user of a location now. */
    Known known(PartnerLocationId location, HpePassportId passport);
}
