package io.channelpartners.core.review;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationUser;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.UserVisibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sees a device, or anything: locations with what they see, and the users of a location. */
class WhoSeesTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final PartnerLocationId L100 = PartnerLocationId.of("100");
    private static final PartnerLocationId L200 = PartnerLocationId.of("200");
    private static final HpePassportId ANN = HpePassportId.of("ann");
    private static final HpePassportId BOB = HpePassportId.of("bob");
    private static final HpePassportId EVE = HpePassportId.of("eve");
    private static final DeviceId HELD = DeviceId.of("held");

    private final TestLibrary testLibrary = new TestLibrary()
            .stored(AnEnvironment.called("acme")
                    .integrated()
                    .optedIn()
                    .withDefault(RESELLER, "100")
                    .withDefault(SERVICE_PARTNER, "200")
                    .withPartner("300", Standings.full())
                    .withDevice("held")
                    .withDevice("other")
                    .servicedBy("100")
                    .environment())
            .link(ANN, L100)
            .link(BOB, L200);

    @Test
    @Rule("L-6")
    void names_the_locations_that_see_a_device_as_their_users_see_it() {
        assertEquals(List.of(visibility(L100, ANN, HELD), visibility(L200, BOB, HELD)), review().whoSees(HELD));
        assertEquals(List.of(), review().whoSees(DeviceId.of("unknown")));
    }

    @Test
    @Rule("L-6")
    void names_the_locations_that_see_anything_with_all_that_they_see() {
        FeatureSet of100 = testLibrary
                .view(ANN, ACME)
                .features(HELD)
                .union(testLibrary.view(ANN, ACME).features(DeviceId.of("other")));

        assertEquals(
                List.of(new LocationVisibility(L100, of100, FeatureSet.of()), visibility(L200, BOB, HELD)),
                review().whoSeesAnything());
    }

    @Test
    @Rule("L-4")
    void names_nobody_while_the_integration_is_disabled() {
        testLibrary.change(ACME, environment -> environment.disableIntegration());

        assertEquals(List.of(), review().whoSees(HELD));
        assertEquals(List.of(), review().whoSeesAnything());
    }

    @Test
    @Rule({"CP-60", "CP-61"})
    void names_the_users_of_a_location_linked_and_shared_with() {
        testLibrary.link(EVE).share(L100, EVE, ANN);

        assertEquals(
                List.of(
                        new LocationUser(ANN, LocationUser.Way.LINKED),
                        new LocationUser(HpePassportId.of("owner of 100"), LocationUser.Way.LINKED),
                        new LocationUser(ANN, LocationUser.Way.SHARED),
                        new LocationUser(EVE, LocationUser.Way.SHARED)),
                review().usersOf(L100).toList());
    }

    @Test
    @Rule("CP-61")
    void names_no_user_for_a_shared_address_that_no_passport_has() {
        testLibrary.share(L200, HpePassportId.of("not registered"));

        assertEquals(
                List.of(
                        new LocationUser(BOB, LocationUser.Way.LINKED),
                        new LocationUser(HpePassportId.of("owner of 200"), LocationUser.Way.LINKED)),
                review().usersOf(L200).toList());
    }

    @Test
    @Rule("CP-56")
    void does_not_count_a_link_that_was_looked_up_too_long_ago() {
        testLibrary.passports.answerFrom(testLibrary.clock.instant().minus(Duration.ofDays(2)));

        assertEquals(List.of(), review().usersOf(L100).toList());
    }

    @Test
    @Rule("CP-56")
    void judges_a_record_at_its_look_up_however_late_the_list_is_read() {
        Stream<LocationUser> read = review().usersOf(L100);
        testLibrary.clock.advance(Duration.ofDays(2));
        assertEquals(1, read.count());

        testLibrary.passports.answerFrom(testLibrary.clock.instant().plusSeconds(30));
        Stream<LocationUser> ofTheFuture = review().usersOf(L100);
        testLibrary.clock.advance(Duration.ofMinutes(5));
        assertEquals(0, ofTheFuture.count());
    }

    @Test
    @Rule({"CP-60", "L-6"})
    void names_the_users_who_see_a_device_location_by_location() {
        testLibrary.link(EVE, L100, L200);
        List<UserVisibility> expected = review().whoSees(HELD).stream()
                .flatMap(seen -> review().usersOf(seen.location()).map(user -> new UserVisibility(user, seen)))
                .toList();

        List<UserVisibility> users = review().usersWhoSee(HELD).toList();

        assertEquals(expected, users);
        assertEquals(
                List.of(ANN, EVE, BOB, EVE),
                users.stream().map(row -> row.user().passport()).toList());
        assertEquals(0, review().usersWhoSee(DeviceId.of("unknown")).count());
    }

    @Test
    @Rule("CP-60")
    void a_review_of_the_past_names_the_users_of_today() {
        Instant before = testLibrary.clock.instant();
        testLibrary.clock.advance(Duration.ofHours(1));
        testLibrary.link(EVE, L100);

        AccessReview past =
                testLibrary.library.channelPartners().reviewAt(ACME, before).orElseThrow();

        assertEquals(
                List.of(new LocationUser(ANN, LocationUser.Way.LINKED), new LocationUser(EVE, LocationUser.Way.LINKED)),
                past.usersOf(L100).toList());
    }

    private LocationVisibility visibility(PartnerLocationId location, HpePassportId user, DeviceId device) {
        return new LocationVisibility(location, testLibrary.view(user, ACME).features(device), FeatureSet.of());
    }

    private AccessReview review() {
        return testLibrary.library.channelPartners().review(ACME).orElseThrow();
    }
}
