package io.channelpartners.testkit.contract.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentLifecycle;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.RandomSteps;
import io.channelpartners.testkit.contract.environment.model.SummarizedEdits;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keeping, with each state, how many devices of each kind it has. */
@Rule("L-12")
interface KeepsSummaries extends StoreUnderTest {

    @Test
    @Sentence(
            value = {"outline 1", "saveWithSummary 1", "summariesListing 2"},
            ask =
                    "Is there a kind of change after which the summary, or what is read beside it, is that of the state before?")
    default void outlines_what_each_state_says_without_its_devices() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme");
        for (EnvironmentEdit edit : EnvironmentLifecycle.edits()) {
            acme.saveWithSummary(acme.exists() ? acme.next(edit) : acme.settingUp(edit));
            acme.verifySummary();
        }
    }

    @Test
    @Sentence(
            value = {"outline 1", "saveWithSummary 1", "summariesListing 2", "general 4"},
            ask = "Does a summary outlive the state to which it belongs, after some sequence of steps?")
    default void outlines_the_present_state_after_each_of_many_random_changes() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme");
        Random random = new Random(12);
        for (int step = 0; step < 2 * rounds(); step++) {
            if (!acme.exists()) {
                save(acme, acme.settingUp(Edits.all(Edits.list("1"), RandomSteps.next(random))), random);
            }
            int kind = random.nextInt(30);
            if (kind == 0) {
                acme.erase();
            } else if (kind == 1) {
                acme.cut(random.nextInt((int) acme.revision() + 1));
            } else {
                save(acme, acme.next(RandomSteps.next(random)), random);
            }
            acme.verifySummary();
        }
    }

    private static void save(EnvironmentModel acme, EnvironmentChange change, Random random) {
        if (!change.isEmpty() && random.nextInt(3) == 0) {
            acme.saveWithoutSummary(change);
        } else if (!change.isEmpty()) {
            acme.saveWithSummary(change);
        }
    }

    @Test
    @Sentence(
            value = {"saveWithSummary 1", "outline 1", "summariesListing 2"},
            ask = "Is the summary removed in the same step in which a change is saved that comes without one?")
    default void gives_no_stale_summary_after_a_change_that_was_saved_without_one() {
        EnvironmentModel acme = SummarizedEdits.usual(newStore());
        for (EnvironmentEdit edit : List.of(
                Edits.register("without"),
                Edits.assign(RESELLER, "1", "without"),
                Edits.assign(RESELLER, "2", "without"),
                Edits.assign(SERVICE_PARTNER, "2", "without"),
                Edits.clear(SERVICE_PARTNER, "2", "without"),
                Edits.change(Edits.device("without", ConnectMethod.CENTRAL, InsightRsGeneration.UNKNOWN)),
                Edits.change(Edits.device("without", ConnectMethod.DIRECT, InsightRsGeneration.UNKNOWN)),
                Edits.optIn("without", "wording"),
                Edits.withdrawOptIn("without", HostileInstants.LATER),
                Edits.checkAgain("1", HostileInstants.LATER),
                Edits.rename("without a summary"),
                Edits.unlist("2"),
                Edits.retire("without"))) {
            acme.saveWithSummary(acme.next(Edits.register("with " + acme.revision())));
            acme.saveWithoutSummary(acme.next(edit));
            acme.verifySummary();
            acme.saveWithSummary(acme.next(Edits.rename("with a summary again, at " + acme.revision())));
            acme.verifySummary();
        }
    }

    @Test
    @Sentence(
            value = {"saveWithSummary 1", "save 2"},
            ask = "Does a change that is not saved leave its summary?")
    default void leaves_the_summary_when_a_change_is_not_saved() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = SummarizedEdits.usual(store);
        EnvironmentChange stale = acme.next(Edits.register("stale"));
        DeviceSummary ofStale = acme.summaryAfter(stale);
        EnvironmentChange again = acme.settingUp(Edits.register("set up again"));
        acme.saveWithSummary(acme.next(Edits.assign(RESELLER, "2", "plain")));

        assertFalse(store.saveWithSummary(stale, ofStale), "a change of an earlier state");
        acme.verifySummary();
        assertFalse(store.saveWithSummary(again, ofStale), "a set-up of what exists");
        acme.verifySummary();
        assertFalse(store.save(stale), "a change of an earlier state, without a summary");
        acme.verifySummary();
        acme.verify();
    }

    @Test
    @Rule("CP-15")
    @Sentence(
            value = {"saveWithSummary 1", "save 3"},
            ask = "Has the summary the stamp of the present state after a change that moves only the times of checks?")
    default void keeps_the_summary_when_only_the_time_of_a_check_moves() {
        EnvironmentModel acme = SummarizedEdits.usual(newStore());
        for (int round = 0; round < 3; round++) {
            acme.saveWithSummary(acme.next(Edits.checkAgain("1", HostileInstants.LATER.plusNanos(round))));
            acme.verifySummary();
            acme.saveWithoutSummary(acme.next(Edits.checkAgain("2", HostileInstants.LATER.plusSeconds(round))));
            acme.verifySummary();
        }
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"outline 1", "cut 2"},
            ask = "Does a cut go back to the summary of the state that becomes the base?")
    default void keeps_the_summary_when_the_history_is_cut() {
        EnvironmentModel acme = SummarizedEdits.usual(newStore());
        acme.saveWithSummary(acme.next(Edits.register("second")));
        acme.saveWithSummary(acme.next(Edits.assign(RESELLER, "2", "second")));

        acme.cut(1);
        acme.verifySummary();
        acme.cut(acme.revision());
        acme.verifySummary();
        acme.saveWithSummary(acme.next(Edits.retire("second")));
        acme.verifySummary();
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"outline 1", "erase 1", "erase 2", "summariesListing 2"},
            ask = "Is the summary erased with its environment, and none found for an ID that was never used?")
    default void has_no_outline_of_an_environment_that_does_not_exist_or_was_erased() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme");
        acme.verifySummary();
        acme.saveWithSummary(acme.settingUp(Edits.all(Edits.list("1"), Edits.register("former"))));
        acme.verifySummary();
        acme.erase();
        acme.verifySummary();
        assertEquals(Optional.empty(), store.outline(acme.id()), "the outline of what was erased");

        acme.saveWithoutSummary(acme.settingUp(Edits.list("1")));
        acme.verifySummary();
        acme.erase();
        acme.saveWithSummary(acme.settingUp(Edits.all(Edits.list("1"), Edits.register("a"), Edits.register("b"))));
        acme.verifySummary();
    }

    @Test
    @Sentence(
            value = {"outline 1", "saveWithSummary 1", "general 5"},
            ask = "Is a summary found by a part of the ID, by letter case, or without the ID?")
    default void keeps_the_summaries_of_environments_apart() {
        EnvironmentStore store = newStore();
        List<EnvironmentModel> kept = List.of("acme", "Acme", "acme ", "acm").stream()
                .map(id -> EnvironmentModel.of(store, id))
                .toList();
        EnvironmentEdit devices = Edits.list("1");
        for (EnvironmentModel each : kept) {
            devices = Edits.all(devices, Edits.register("device of " + each.id()));
            each.saveWithSummary(each.settingUp(devices));
        }
        kept.forEach(EnvironmentModel::verifySummary);

        kept.get(1).saveWithoutSummary(kept.get(1).next(Edits.register("without")));
        kept.forEach(EnvironmentModel::verifySummary);
        kept.get(2).erase();
        kept.forEach(EnvironmentModel::verifySummary);
        kept.get(0).saveWithSummary(kept.get(0).next(Edits.assign(RESELLER, "1", "device of acme")));
        kept.forEach(EnvironmentModel::verifySummary);
    }

    @Test
    @Sentence(
            value = {"saveWithSummary 1", "outline 1", "general 6"},
            ask = "Is a summary cut, or is it left behind, where it moves from one column or table to another?")
    default void keeps_summaries_of_each_size() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme");
        for (int bytes : new int[] {2_000, 4_095, 4_096, 4_097, DeviceSummary.MOST_BYTES - 1}) {
            verifyOfSize(acme, bytes);
        }
        for (int bytes : new int[] {1, 0, 1_000, 200_000}) {
            verifyOfSize(acme, DeviceSummary.MOST_BYTES + bytes);
        }
        verifyOfSize(acme, 4_097);
        verifyOfSize(acme, 100);
        acme.saveWithSummary(acme.next(Edits.retire("device 0")));
        acme.verifySummary();
    }

    /** Goes to a state that has a summary of so many bytes, by a change or by another set-up, whichever is smaller. */
    private static void verifyOfSize(EnvironmentModel acme, int bytes) {
        EnvironmentEdit edit = SummarizedEdits.ofBytes(bytes);
        EnvironmentChange change = acme.exists() ? acme.next(edit) : acme.settingUp(edit);
        assertEquals(bytes, acme.summaryAfter(change).encoded().length, "the size that this test means");
        acme.saveWithSummary(change);
        acme.verifySummary();
    }

    @Test
    @Sentence(
            value = {"saveWithSummary 1", "outline 1", "summariesListing 2", "general 6"},
            ask = "Is a summary of thousands of kinds kept in the time that a change may take?")
    default void keeps_summaries_of_thousands_of_kinds() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme");
        acme.saveWithSummary(acme.settingUp(SummarizedEdits.eachWithEach(60)));
        acme.verifySummary();
        acme.saveWithSummary(acme.next(Edits.setDefault(RESELLER, "7")));
        acme.verifySummary();
        acme.saveWithSummary(acme.next(Edits.unlist("8")));
        acme.verifySummary();
        acme.saveWithSummary(acme.next(Edits.all(Edits.retire("1-2"), Edits.register("new"))));
        acme.verifySummary();
    }
}
