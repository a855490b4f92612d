package io.channelpartners.stress.threads;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Changes of two environments, made beforehand: rivals from one state, what follows on each, and a second creation. */
final class PreparedChanges {

    static final PartnerLocationId LOCATION = PartnerLocationId.of("L1");
    static final DeviceId ONE = DeviceId.of("one");
    static final Set<DeviceId> SOME = Set.of(ONE, DeviceId.of("not registered"));
    static final CustomerEnvironment BARE = AnEnvironment.called("acme")
            .integrated()
            .withDevice("one")
            .servicedBy("L2")
            .withDevice("two")
            .servicedBy("L2")
            .environment();

    private static final Actor SOMEBODY = Actor.of("somebody");
    private static final CustomerEnvironment LISTING = AnEnvironment.called("acme")
            .integrated()
            .withDefault(PartnerRole.RESELLER, "L1")
            .withDevice("one")
            .servicedBy("L1")
            .withDevice("two")
            .servicedBy("L2")
            .environment();

    private static final EnvironmentChange SET_UP = setUp(BARE, 1);
    private static final EnvironmentChange RENAMED = next(after(SET_UP), BARE.renameCustomer("renamed"));
    private static final EnvironmentChange LISTED = next(after(SET_UP), LISTING);
    private static final EnvironmentChange RENAMED_AND_LISTED =
            next(EnvironmentSnapshot.after(RENAMED, Optional.of(after(SET_UP))), LISTING.renameCustomer("renamed"));
    private static final EnvironmentChange LISTED_AND_BARE =
            next(EnvironmentSnapshot.after(LISTED, Optional.of(after(SET_UP))), BARE);

    /** By number, as operations name them. */
    static final List<EnvironmentChange> CHANGES = List.of(
            SET_UP,
            RENAMED,
            LISTED,
            RENAMED_AND_LISTED,
            LISTED_AND_BARE,
            setUp(LISTING, 2),
            setUp(
                    AnEnvironment.called("birch")
                            .withDefault(PartnerRole.RESELLER, "L1")
                            .environment(),
                    3));

    /** The number of the last change, as a parameter is written. */
    static final String NUMBERS = "0:6";

    private PreparedChanges() {}

    static EnvironmentChange setUp(CustomerEnvironment environment, int creation) {
        return EnvironmentSnapshot.changeToSetUp(environment, new UUID(0, creation), SOMEBODY, SettableClock.START);
    }

    private static EnvironmentSnapshot after(EnvironmentChange setUp) {
        return EnvironmentSnapshot.after(setUp, Optional.empty());
    }

    private static EnvironmentChange next(EnvironmentSnapshot before, CustomerEnvironment after) {
        return before.changeTo(after, SOMEBODY, SettableClock.START);
    }
}
