package io.channelpartners.core.view;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.LocationUser;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the users of locations. */
public interface Users {

    /** What is known now about whether somebody is a user of a location: the answer, and the time of the directory's record. */
    record Known(Answer recognized, Optional<Instant> lookedUpAt) {}

    /** Gets the users of a location now, lazily. */
    Stream<LocationUser> of(PartnerLocationId location);

    /** Gets whether a Passport is a user of a location now. */
    Known known(PartnerLocationId location, HpePassportId passport);
}
