package io.channelpartners.core.view;

import io.channelpartners.access.LocationAccess;
import io.channelpartners.access.LocationUser;
import io.channelpartners.access.PartnerView;
import io.channelpartners.core.Creation;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both sides' views of an environment of which everything was checked at {@link SettableClock#START}. */
final class Explained {

    /** Nobody is a user of any location. */
    static final CustomerReview.Users NO_USERS = new CustomerReview.Users() {
        @Override
        public Stream<LocationUser> of(PartnerLocationId location) {
            return Stream.empty();
        }

        @Override
        public Known known(PartnerLocationId location, HpePassportId passport) {
            return new Known(Answer.NO, Optional.empty());
        }
    };

    private Explained() {}

    /** The customer's review of a location, right after the check. */
    static LocationAccess review(CustomerEnvironment environment, String location) {
        return review(environment, location, SettableClock.START);
    }

    static LocationAccess review(CustomerEnvironment environment, String location, Instant at) {
        return new CustomerReview(columns(environment), new CountedStandings(at, Freshness.standard()), NO_USERS)
                .of(PartnerLocationId.of(location));
    }

    /** The view of a partner's user by its recognitions. */
    static PartnerView view(CustomerEnvironment environment, Recognition... recognitions) {
        return ViewerView.of(
                environment.id(),
                SettableClock.START,
                Optional.of(columns(environment)),
                Cursors.OF_DEVICES,
                new Recognitions(List.of(recognitions), true));
    }

    /** The view of an environment that does not exist. */
    static PartnerView viewOfNothing(Recognition... recognitions) {
        return ViewerView.of(
                EnvironmentId.of("nowhere"),
                SettableClock.START,
                Optional.empty(),
                Cursors.OF_DEVICES,
                new Recognitions(List.of(recognitions), true));
    }

    private static EnvironmentColumns columns(CustomerEnvironment environment) {
        return EnvironmentColumns.of(
                new EnvironmentSnapshot(EnvironmentStamp.beforeSetUp(Creation.SOME), environment), Cursors.OF_DEVICES);
    }
}
