package io.channelpartners.testkit.law;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.testkit.properties.NamedEdit;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** L-9: replays the recorded changes and compares the states with those seen after each save. */
final class HistoryReplays implements LawCheck {

    private static final int CHANGES_PER_PAGE = 3;

    @Override
    public void on(Trial trial) {
        SortedMap<Revision, EnvironmentSnapshot> seen = new TreeMap<>();
        seen.put(trial.present().revision(), trial.present());
        for (NamedEdit edit : TypicalEdits.of(trial)) {
            trial.pass(Duration.ofSeconds(1));
            trial.change(edit);
            seen.put(trial.present().revision(), trial.present());
        }
        requireReplays(trial, seen);
        seen.forEach((revision, snapshot) -> Trial.requireSame(
                Optional.of(snapshot),
                trial.partners().environmentAt(trial.id(), revision),
                () -> "the environment at revision " + revision));
    }

    private static void requireReplays(Trial trial, SortedMap<Revision, EnvironmentSnapshot> seen) {
        Optional<EnvironmentSnapshot> state = Optional.empty();
        HistoryPage page = trial.partners()
                .history(trial.id(), Revision.of(0), CHANGES_PER_PAGE)
                .orElseThrow();
        while (!page.changes().isEmpty()) {
            for (EnvironmentChange change : page.changes()) {
                EnvironmentSnapshot replayed = EnvironmentSnapshot.after(change, state);
                state = Optional.of(replayed);
                EnvironmentSnapshot last = seen.getOrDefault(replayed.revision(), replayed);
                Trial.require(
                        !replayed.stamp().equals(last.stamp()) || replayed.equals(last),
                        () -> "the changes up to " + change + " do not give the state that was saved");
            }
            page = trial.partners()
                    .history(trial.id(), page.next(), CHANGES_PER_PAGE)
                    .orElseThrow();
        }
        Trial.requireSame(Optional.of(trial.present()), state, () -> "the state after all recorded changes");
    }
}
