package io.channelpartners.testkit.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.Creation;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditSequencesTest {

    private static final Actor ANNA = Actor.of("anna");
    private static final CustomerEnvironment NOTHING = CustomerEnvironment.named(EnvironmentId.of("acme"), "ACME GmbH");

    @Provide
    Arbitrary<List<Edit>> sequences() {
        return EditSequences.sequences();
    }

    /** A save of the devices d0 and d1. */
    @Provide
    Arbitrary<Edit.SaveDevices> of_some_devices() {
        return EditSequences.saveDevices(Arbitraries.of("d0", "d1"));
    }

    /** A save of the devices d2 and d3. */
    @Provide
    Arbitrary<Edit.SaveDevices> of_the_others() {
        return EditSequences.saveDevices(Arbitraries.of("d2", "d3"));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Rule({
        "CP-06", "CP-09", "CP-10", "CP-12", "CP-13", "CP-14", "CP-15", "CP-16", "CP-20", "CP-21", "CP-22", "CP-23",
        "CP-24", "CP-25", "CP-26", "CP-27", "CP-29", "CP-40", "CP-41", "CP-42", "CP-43", "L-1"
    })
    void are_refused_or_made_as_the_rule_book_says(@ForAll("sequences") List<Edit> edits) {
        follow(edits, NameMapping.plain());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-7")
    void give_the_same_answers_if_the_ids_are_renamed(@ForAll("sequences") List<Edit> edits) {
        follow(edits, NameMapping.opposite());
    }

    /** After each edit, environment and model agree in refusals, rows and holdings. */
    private static void follow(List<Edit> edits, NameMapping names) {
        NaiveEnvironment model = new NaiveEnvironment();
        Facts facts = new Facts(names);
        CustomerEnvironment environment = NOTHING;
        for (Edit edit : edits) {
            Set<String> expected = edit.on(model);
            Outcome outcome = Outcome.of(edit, environment, names);
            environment = outcome.environment();

            assertEquals(expected, outcome.refusals(), () -> "refusals of " + edit);
            assertEquals(model.facts(), facts.of(environment), () -> "after " + edit);
            assertEquals(model.holdings(), facts.holdings(environment), () -> "after " + edit);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Rule({"L-9", "L-7", "CP-15"})
    void leave_changes_of_exactly_the_rows_that_differ_and_that_replay(@ForAll("sequences") List<Edit> edits) {
        Facts facts = new Facts(NameMapping.plain());
        EnvironmentSnapshot present = EnvironmentSnapshot.after(
                EnvironmentSnapshot.changeToSetUp(NOTHING, Creation.SOME, ANNA, SettableClock.START), Optional.empty());
        for (Edit edit : edits) {
            EnvironmentSnapshot before = present;
            CustomerEnvironment after =
                    Outcome.of(edit, before.environment(), NameMapping.plain()).environment();
            EnvironmentChange change = before.changeTo(after, ANNA, SettableClock.START);
            Set<String> difference = Facts.difference(facts.of(before.environment()), facts.of(after));
            EnvironmentStamp expected = stampAfter(before.stamp(), difference);

            assertEquals(difference, facts.of(change), () -> "rows of " + edit);
            present = EnvironmentSnapshot.after(change, Optional.of(before));
            assertEquals(new EnvironmentSnapshot(expected, after), present, () -> "after " + edit);
        }
    }

    /** A revision more if anything but times of checks differs, else a check more if one of these does. */
    private static EnvironmentStamp stampAfter(EnvironmentStamp before, Set<String> difference) {
        if (difference.isEmpty()) {
            return before;
        }
        boolean onlyTimes = difference.stream().allMatch(line -> line.startsWith("check ", 1));
        return onlyTimes
                ? new EnvironmentStamp(Creation.SOME, before.revision(), before.checks() + 1)
                : new EnvironmentStamp(
                        Creation.SOME, Revision.of(before.revision().number() + 1), 0);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-9")
    void give_environments_that_are_restored_from_their_rows(@ForAll("sequences") List<Edit> edits) {
        CustomerEnvironment made = madeBy(edits);

        assertEquals(made, CustomerEnvironment.restore(made.rows()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-7")
    void may_swap_saves_to_different_devices(
            @ForAll("sequences") List<Edit> before,
            @ForAll("of_some_devices") Edit.SaveDevices one,
            @ForAll("of_the_others") Edit.SaveDevices other) {
        CustomerEnvironment environment = madeBy(before);

        assertEquals(madeBy(environment, List.of(one, other)), madeBy(environment, List.of(other, one)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-7")
    void may_repeat_a_save(@ForAll("sequences") List<Edit> before, @ForAll("of_some_devices") Edit.SaveDevices save) {
        CustomerEnvironment once = madeBy(madeBy(before), List.of(save));

        assertEquals(once, madeBy(once, List.of(save)));
    }

    private static CustomerEnvironment madeBy(List<Edit> edits) {
        return madeBy(NOTHING, edits);
    }

    private static CustomerEnvironment madeBy(CustomerEnvironment environment, List<Edit> edits) {
        CustomerEnvironment made = environment;
        for (Edit edit : edits) {
            made = Outcome.of(edit, made, NameMapping.plain()).environment();
        }
        return made;
    }

    /** What an edit left: an edited environment, or the one before and why the edit was refused. */
    private record Outcome(CustomerEnvironment environment, Set<String> refusals) {

        static Outcome of(Edit edit, CustomerEnvironment environment, NameMapping names) {
            try {
                return new Outcome(edit.on(environment, names), Set.of());
            } catch (EditRefused refused) {
                Set<String> refusals = new TreeSet<>();
                for (Problem problem : refused.problems()) {
                    refusals.add(problem.rule() + " " + names.name().apply(quoted(problem.subject())));
                }
                return new Outcome(environment, refusals);
            }
        }

        private static String quoted(String subject) {
            return subject.substring(subject.indexOf('"') + 1, subject.lastIndexOf('"'));
        }
    }
}
