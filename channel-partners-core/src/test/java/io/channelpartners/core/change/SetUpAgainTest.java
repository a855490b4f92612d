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

/** An ID that is erased and set up again at the same instant and the same revision, with different content. */
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

    private final WitnessedLibrary witnessed = new WitnessedLibrary();
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(witnessed.store)
            .verifier(witnessed.hpeBackEnd)
            .passports(new InMemoryPassportDirectory(witnessed.clock)
                    .link(PASSPORT, EmailAddress.of("kim@partner.example"), List.of(LOCATION)))
            .clock(witnessed.clock)
            .build();
    private final Viewer viewer = Viewer.builder()
            .passport(PASSPORT)
            .putStandings(LOCATION, new CheckedStanding(Standings.full(), witnessed.clock.instant()))
            .build();

    @Test
    @Rule({"CP-44", "CP-59"})
    void a_view_shows_nothing_of_the_erased_environment() {
        witnessed.setUp(environment -> SERVICED);
        assertEquals(1, visible().count());

        witnessed.partners.erase(WitnessedLibrary.ACME);
        witnessed.setUp(environment -> NOT_SERVICED);

        EnvironmentSnapshot erased = witnessed.witnessed.get(0).snapshot();
        assertEquals(erased.revision(), witnessed.present().revision());
        assertNotEquals(erased.stamp(), witnessed.present().stamp());
        assertEquals(0, visible().count());
    }

    @Test
    @Rule("CP-44")
    void a_review_is_of_the_environment_that_has_the_id_now() {
        witnessed.setUp(environment -> SERVICED);
        assertEquals(SERVICED, reviewed());

        witnessed.partners.erase(WitnessedLibrary.ACME);
        witnessed.setUp(environment -> NOT_SERVICED);

        assertEquals(NOT_SERVICED, reviewed());
    }

    @Test
    @Rule("CP-44")
    void the_past_begins_with_the_new_environment() {
        witnessed.setUp(environment -> SERVICED).pass(Duration.ofHours(1));
        witnessed.partners.erase(WitnessedLibrary.ACME);
        witnessed.setUp(environment -> NOT_SERVICED);

        assertEquals(
                Optional.empty(),
                witnessed.partners.environmentAt(
                        WitnessedLibrary.ACME, witnessed.clock.instant().minusNanos(1_000)));
        assertEquals(
                Optional.of(witnessed.present()),
                witnessed.partners.environmentAt(WitnessedLibrary.ACME, Revision.of(1)));
    }

    @Test
    @Rule({"CP-36", "CP-44"})
    void a_change_that_requires_only_the_creation_of_the_erased_environment_is_refused() {
        witnessed.setUp(environment -> SERVICED);
        ChangeOptions ofThisCreation = new ChangeOptions(
                Optional.empty(), Optional.of(witnessed.present().stamp().creation()), Optional.empty());
        changeName(ofThisCreation);
        changeName(ofThisCreation);
        witnessed.partners.erase(WitnessedLibrary.ACME);
        witnessed.setUp(environment -> SERVICED);

        assertThrows(StaleRevision.class, () -> changeName(ofThisCreation));
        assertEquals(SERVICED, witnessed.present().environment());
    }

    private void changeName(ChangeOptions options) {
        witnessed.partners.change(
                WitnessedLibrary.ACME,
                WitnessedLibrary.ADMIN,
                environment -> environment.renameCustomer(environment.customer() + " again"),
                options);
    }

    @Test
    @Rule({"CP-36", "CP-44"})
    void a_change_that_names_the_stamp_of_the_erased_environment_is_refused() {
        witnessed.setUp(environment -> SERVICED);
        EnvironmentSnapshot erased = witnessed.present();
        witnessed.partners.erase(WitnessedLibrary.ACME);
        witnessed.setUp(environment -> SERVICED);

        StaleRevision refused = assertThrows(
                StaleRevision.class,
                () -> witnessed.partners.change(
                        WitnessedLibrary.ACME,
                        WitnessedLibrary.ADMIN,
                        environment -> environment.renameCustomer("stale"),
                        ChangeOptions.none().from(erased.stamp())));

        assertEquals(
                "environment \"acme-01\" was erased and set up again since the change was made:"
                        + " read it again and repeat the change (CP-36)",
                refused.getMessage());
        assertEquals(SERVICED, witnessed.present().environment());
    }

    @Test
    @Rule("CP-36")
    void a_change_that_names_the_present_stamp_is_made_and_one_that_names_an_older_one_refused() {
        witnessed.authorize("30523182", Standings.full()).setUp(environment -> SERVICED);
        EnvironmentSnapshot seen = witnessed.present();
        witnessed.pass(Duration.ofHours(1)).recheck();
        assertEquals(1, witnessed.present().stamp().checks());

        ChangeResult result = witnessed.partners.change(
                WitnessedLibrary.ACME,
                WitnessedLibrary.ADMIN,
                environment -> environment.renameCustomer("ACME SE"),
                ChangeOptions.none().from(seen.stamp()));

        assertEquals(Revision.of(2), result.revision());
        assertEquals(witnessed.present(), result.snapshot());
        assertThrows(
                StaleRevision.class,
                () -> witnessed.partners.change(
                        WitnessedLibrary.ACME,
                        WitnessedLibrary.ADMIN,
                        environment -> environment.renameCustomer("ACME KG"),
                        ChangeOptions.none().from(seen.stamp())));
    }

    @Test
    @Rule("CP-44")
    void what_another_process_erased_is_not_kept_for_a_view() {
        PresentColumns columns = new PresentColumns(witnessed.store, 10);
        witnessed.setUp(environment -> SERVICED);
        assertTrue(columns.of(WitnessedLibrary.ACME).isPresent());

        witnessed.store.erase(WitnessedLibrary.ACME);

        assertEquals(Optional.empty(), columns.of(WitnessedLibrary.ACME));
    }

    private Stream<Device> visible() {
        PartnerView view = library.partnerAccess().view(viewer, WitnessedLibrary.ACME);
        return SERVICED.devices().all().stream().filter(device -> view.isVisible(device.id(), SUPPORT_CASE_REPORT));
    }

    private CustomerEnvironment reviewed() {
        return witnessed
                .partners
                .review(WitnessedLibrary.ACME)
                .orElseThrow()
                .snapshot()
                .environment();
    }
}
