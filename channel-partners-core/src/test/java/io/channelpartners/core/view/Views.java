package io.channelpartners.core.view;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.Columns;
import io.channelpartners.core.list.Cursors;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationUser;
import io.channelpartners.view.PartnerView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both sides' views of an environment of which everything was checked at {@link SettableClock#START}. */
public final class Views {

    /** Nobody is a user of any location. */
    private static final Users NO_USERS = new Users() {
        @Override
        public Stream<LocationUser> of(PartnerLocationId location) {
            return Stream.empty();
        }

        @Override
        public Known known(PartnerLocationId location, HpePassportId passport) {
            return new Known(Answer.NO, Optional.empty());
        }
    };

    private Views() {}

    /** The customer's review of a location, right after the check. */
    public static LocationAccess review(CustomerEnvironment environment, String location) {
        return review(environment, location, SettableClock.START);
    }

    /** The customer's review of a location at an instant. */
    public static LocationAccess review(CustomerEnvironment environment, String location, Instant at) {
        return review(environment, at).of(PartnerLocationId.of(location));
    }

    /** The customer's review at an instant. */
    public static AccessReview review(CustomerEnvironment environment, Instant at) {
        EffectiveStandings standings = EffectiveStandings.at(at, Freshness.standard());
        return new CustomerReview(
                Columns.snapshot(environment, 0), Columns.of(environment), standings, NO_USERS, Cursors.OF_DEVICES);
    }

    /** The view of a partner's user by its locations. */
    public static PartnerView view(CustomerEnvironment environment, ViewerLocation... locations) {
        return ViewerView.of(
                environment.id(),
                SettableClock.START,
                Optional.of(Columns.of(environment)),
                NamedDevices.all(),
                Cursors.OF_DEVICES,
                List.of(locations),
                Answer.NO,
                true);
    }

    /** The view of an environment that does not exist. */
    public static PartnerView viewOfNothing(ViewerLocation... locations) {
        return ViewerView.of(
                EnvironmentId.of("nowhere"),
                SettableClock.START,
                Optional.empty(),
                NamedDevices.all(),
                Cursors.OF_DEVICES,
                List.of(locations),
                Answer.NO,
                true);
    }
}
