package io.channelpartners.core.change;

import static io.channelpartners.access.InsightOnlineFeature.SUPPORT_CASE_REPORT;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChangeOptions;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.Revision;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.column.PresentColumns;
import io.channelpartners.core.fixture.WitnessedLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An ID that is erased and set up again, at the same instant and the same revision, with other content. */
class SetUpAgainTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final HpePassportId PASSPORT = HpePassportId.of("passport-0007");
    private static final CustomerEnvironment SERVICED = AnEnvironment.called("acme-01")
            .integrated()
            .withDevice("dl380-07")
            .withDefault(SERVICE_PARTNER, "30523182")
            .environment();
    private static final CustomerEnvironment NOT_SERVICED =
            AnEnvironment.called("acme-01").integrated().withDevice("dl380-07").environment();

    private final WitnessedLibrary world = new WitnessedLibrary();
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(world.store)
            .verifier(world.hpeBackEnd)
            .passports(new InMemoryPassportDirectory(world.clock)
                    .link(PASSPORT, EmailAddress.of("kim@partner.example"), List.of(LOCATION)))
            .clock(world.clock)
            .build();
    private final Viewer viewer = Viewer.builder()
            .passport(PASSPORT)
            .putStandings(LOCATION, new CheckedStanding(Standings.full(), world.clock.instant()))
            .build();

    @Test
    @Rule({"CP-44", "CP-59"})
    void a_view_shows_nothing_of_the_erased_environment() {
        world.setUp(environment -> SERVICED);
        assertEquals(1, visible().count());

        world.partners.erase(WitnessedLibrary.ACME);
        world.setUp(environment -> NOT_SERVICED);

        EnvironmentSnapshot erased = world.witnessed.get(0).snapshot();
        assertEquals(erased.revision(), world.present().revision());
        assertNotEquals(erased.stamp(), world.present().stamp());
        assertEquals(0, visible().count());
    }

    @Test
    @Rule("CP-44")
    void a_review_is_of_the_environment_that_has_the_id_now() {
        world.setUp(environment -> SERVICED);
        assertEquals(SERVICED, reviewed());

        world.partners.erase(WitnessedLibrary.ACME);
        world.setUp(environment -> NOT_SERVICED);

        assertEquals(NOT_SERVICED, reviewed());
    }

    @Test
    @Rule("CP-44")
    void the_past_begins_with_the_new_environment() {
        world.setUp(environment -> SERVICED).pass(Duration.ofHours(1));
        world.partners.erase(WitnessedLibrary.ACME);
        world.setUp(environment -> NOT_SERVICED);

        assertEquals(
                Optional.empty(),
                world.partners.environmentAt(
                        WitnessedLibrary.ACME, world.clock.instant().minusNanos(1_000)));
        assertEquals(Optional.of(world.present()), world.partners.environmentAt(WitnessedLibrary.ACME, Revision.of(1)));
    }

    @Test
    @Rule({"CP-36", "CP-44"})
    void a_change_that_names_the_stamp_of_the_erased_environment_is_refused() {
        world.setUp(environment -> SERVICED);
        EnvironmentSnapshot erased = world.present();
        world.partners.erase(WitnessedLibrary.ACME);
        world.setUp(environment -> SERVICED);

        StaleRevision refused = assertThrows(
                StaleRevision.class,
                () -> world.partners.change(
                        WitnessedLibrary.ACME,
                        WitnessedLibrary.ADMIN,
                        environment -> environment.renameCustomer("stale"),
                        ChangeOptions.none().from(erased.stamp())));

        assertEquals(
                "environment \"acme-01\" was erased and set up again since the change was made:"
                        + " read it again and repeat the change (CP-36)",
                refused.getMessage());
        assertEquals(SERVICED, world.present().environment());
    }

    @Test
    @Rule("CP-36")
    void a_change_that_names_the_present_stamp_is_made_and_one_that_names_an_older_one_refused() {
        world.authorize("30523182", Standings.full()).setUp(environment -> SERVICED);
        EnvironmentSnapshot seen = world.present();
        world.pass(Duration.ofHours(1)).recheck();
        assertEquals(1, world.present().stamp().checks());

        ChangeResult result = world.partners.change(
                WitnessedLibrary.ACME,
                WitnessedLibrary.ADMIN,
                environment -> environment.renameCustomer("ACME SE"),
                ChangeOptions.none().from(seen.stamp()));

        assertEquals(Revision.of(2), result.revision());
        assertEquals(world.present(), result.snapshot());
        assertThrows(
                StaleRevision.class,
                () -> world.partners.change(
                        WitnessedLibrary.ACME,
                        WitnessedLibrary.ADMIN,
                        environment -> environment.renameCustomer("ACME KG"),
                        ChangeOptions.none().from(seen.stamp())));
    }

    @Test
    @Rule("CP-44")
    void what_another_process_erased_is_not_kept_for_a_view() {
        PresentColumns columns = new PresentColumns(world.store, 10);
        world.setUp(environment -> SERVICED);
        assertTrue(columns.of(WitnessedLibrary.ACME).isPresent());

        world.store.erase(WitnessedLibrary.ACME);

        assertEquals(Optional.empty(), columns.of(WitnessedLibrary.ACME));
    }

    private Stream<Device> visible() {
        PartnerView view = library.partnerAccess().view(viewer, WitnessedLibrary.ACME);
        return SERVICED.devices().all().stream().filter(device -> view.isVisible(device.id(), SUPPORT_CASE_REPORT));
    }

    private CustomerEnvironment reviewed() {
        return world.partners
                .review(WitnessedLibrary.ACME)
                .orElseThrow()
                .snapshot()
                .environment();
    }
}
