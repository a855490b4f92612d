package io.channelpartners.core.change;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.RivalStore;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing an environment: one revision, all of the edit or nothing. */
class ChangeTest {

    private static final EnvironmentEdit RIVAL =
            environment -> environment.renameCustomer(environment.customer() + "!");

    private final RivalStore store = new RivalStore();
    private final TestLibrary library = TestLibrary.standingStill(store).given(TestLibrary.acme());
    private final ChannelPartners partners = library.partners();

    @Test
    @Rule("L-9")
    void makes_one_revision_of_a_whole_edit() {
        ChangeResult result = library.change(environment -> environment
                .addPartner(IdChecks.recognized("200"))
                .setDefault(RESELLER, TestLibrary.L200)
                .disableIntegration());
        assertEquals(Revision.of(2), result.revision());
        assertEquals(Optional.of(result.snapshot()), partners.environment(TestLibrary.ACME));
        assertEquals(TestLibrary.BY, result.change().by());
        assertEquals(SettableClock.START, result.change().at());
    }

    @Test
    @Rule("L-7")
    void saves_nothing_and_makes_no_revision_for_an_edit_that_changes_nothing() {
        ChangeResult result = library.change(environment -> environment.setDefault(RESELLER, TestLibrary.L100));
        assertEquals(Revision.of(1), result.revision());
        assertTrue(result.change().isEmpty());
        store.nextSavesLose(0, RIVAL);
        library.change(environment -> environment);
        assertEquals(0, store.saves());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may write
    void tells_whoever_returns_null_from_an_edit_what_to_return() {
        NullPointerException thrown =
                assertThrows(NullPointerException.class, () -> library.change(environment -> null));
        assertEquals(
                "an edit must return the edited environment, or the one it was given, never null", thrown.getMessage());
        assertEquals(
                Revision.of(1),
                partners.environment(TestLibrary.ACME).orElseThrow().revision());
    }

    @Test
    @Rule({"CP-27", "CP-14"})
    void saves_nothing_if_a_rule_forbids_part_of_the_edit() {
        EnvironmentSnapshot before = partners.environment(TestLibrary.ACME).orElseThrow();
        EditRefused refused = assertThrows(
                EditRefused.class,
                () -> library.change(
                        environment -> environment.disableIntegration().setDefault(RESELLER, TestLibrary.L200)));
        Problem problem = refused.problems().get(0);
        assertEquals("CP-14", problem.rule());
        assertTrue(problem.subject().contains("\"200\""), problem::subject);
        assertFalse(problem.remedy().isBlank());
        assertEquals(Optional.of(before), partners.environment(TestLibrary.ACME));
    }

    @Test
    @Rule("CP-44")
    void says_which_environment_does_not_exist_and_what_to_do() {
        EnvironmentId nowhere = EnvironmentId.of("nowhere");
        EnvironmentNotFound refused = assertThrows(
                EnvironmentNotFound.class, () -> partners.change(nowhere, TestLibrary.BY, environment -> environment));
        assertEquals(
                new Problem(
                        "environment_not_found",
                        "CP-44",
                        "environment \"nowhere\"",
                        "does not exist",
                        "set it up first or correct the ID",
                        List.of("\"nowhere\"")),
                refused.problems().get(0));
    }

    @ParameterizedTest(name = "{0} rivals")
    @ValueSource(ints = {1, 2, 15})
    @Rule("CP-36")
    void is_retried_on_the_newer_state_when_rivals_are_faster(int rivals) {
        store.nextSavesLose(rivals, RIVAL);
        ChangeResult result = library.change(environment -> environment.disableIntegration());
        assertEquals(rivals + 1, store.saves());
        assertEquals(Revision.of(2L + rivals), result.revision());
        assertEquals(
                "Customer of acme" + "!".repeat(rivals), result.environment().customer());
        assertFalse(result.environment().integration().isEnabled());
    }

    @Test
    @Rule("CP-36")
    void gives_up_after_16_attempts_and_saves_nothing() {
        store.nextSavesLose(1_000, RIVAL);
        TooManyConflicts refused = assertThrows(
                TooManyConflicts.class, () -> library.change(environment -> environment.disableIntegration()));
        assertEquals(16, store.saves());
        assertEquals(
                new Problem(
                        "environment_changed_by_others",
                        "CP-36",
                        "environment \"acme\"",
                        "was changed by others at each of 16 attempts",
                        "try again",
                        List.of("\"acme\"", "16")),
                refused.problems().get(0));
        assertTrue(present().integration().isEnabled());
    }

    @Test
    @Rule("CP-36")
    void gives_up_after_as_many_attempts_as_are_configured() {
        ChannelPartnersLibrary once = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(library.hpe)
                .passports(library.passports)
                .clock(library.clock)
                .attempts(1)
                .build();
        store.nextSavesLose(1, RIVAL);
        assertThrows(
                TooManyConflicts.class,
                () -> once.channelPartners()
                        .change(TestLibrary.ACME, TestLibrary.BY, environment -> environment.disableIntegration()));
        assertEquals(1, store.saves());
    }

    @Test
    @Rule("CP-36")
    void is_made_from_the_revision_that_it_names() {
        ChangeResult result = partners.change(
                TestLibrary.ACME,
                TestLibrary.BY,
                environment -> environment.resetDefault(SERVICE_PARTNER),
                ChangeOptions.none().from(Revision.of(1)));
        assertEquals(Revision.of(2), result.revision());
    }

    @ParameterizedTest(name = "from revision {0}")
    @ValueSource(longs = {0, 1, 3})
    @Rule("CP-36")
    void is_refused_from_any_other_revision_than_the_present_one(long from) {
        library.change(environment -> environment.disableIntegration());
        StaleRevision refused = assertThrows(
                StaleRevision.class,
                () -> partners.change(
                        TestLibrary.ACME,
                        TestLibrary.BY,
                        environment -> {
                            throw new AssertionError("a form filled on an old state is not even tried");
                        },
                        ChangeOptions.none().from(Revision.of(from))));
        assertEquals(
                "is at revision 2, not at " + from + " from which the change was made",
                refused.problems().get(0).reason());
        assertEquals(Revision.of(2), library.review().snapshot().revision());
    }

    @Test
    @Rule("CP-36")
    void is_refused_when_the_environment_moves_on_during_the_change() {
        store.nextSavesLose(1, RIVAL);
        assertThrows(
                StaleRevision.class,
                () -> partners.change(
                        TestLibrary.ACME,
                        TestLibrary.BY,
                        environment -> environment.disableIntegration(),
                        ChangeOptions.none().from(Revision.of(1))));
        assertTrue(present().integration().isEnabled());
    }

    @Test
    @Rule({"CP-15", "CP-36"})
    void is_not_refused_when_only_the_time_of_a_check_moves_during_the_change() {
        store.nextSavesLose(
                1,
                environment -> environment.refreshPartner(checkedAt(
                        environment.partners().find(TestLibrary.L100).orElseThrow(),
                        SettableClock.START.plusSeconds(60))));
        ChangeResult result = partners.change(
                TestLibrary.ACME,
                TestLibrary.BY,
                environment -> environment.disableIntegration(),
                ChangeOptions.none().from(Revision.of(1)));
        assertEquals(2, store.saves());
        assertEquals(Revision.of(2), result.revision());
        assertEquals(
                SettableClock.START.plusSeconds(60),
                present().partners().find(TestLibrary.L100).orElseThrow().checkedAt());
    }

    @Test
    @Rule("L-6")
    void is_refused_on_a_store_that_returns_another_environment() {
        EnvironmentSnapshot other = new EnvironmentSnapshot(
                EnvironmentStamp.beforeSetUp(new UUID(0, 1)),
                AnEnvironment.called("other").environment());
        EnvironmentStore confused = new StoreInMemory() {
            @Override
            public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
                return Optional.of(other);
            }

            @Override
            public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
                return Optional.of(other.stamp());
            }

            @Override
            public boolean save(EnvironmentChange change) {
                throw new AssertionError("nothing may be saved");
            }
        };
        TestLibrary broken = TestLibrary.withAnn(confused);
        assertThrows(SpiBroken.class, () -> broken.change(environment -> environment.disableIntegration()));
        assertThrows(SpiBroken.class, () -> broken.viewOf("ann"));
        assertThrows(SpiBroken.class, broken::review);
    }

    private CustomerEnvironment present() {
        return partners.environment(TestLibrary.ACME).orElseThrow().environment();
    }

    private static IdCheck checkedAt(ChannelPartner partner, Instant at) {
        return new IdCheck.Recognized(partner.id(), partner.details(), partner.standing(), at);
    }
}
