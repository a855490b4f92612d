package io.channelpartners.core;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.manage.EnvironmentChanges;
import io.channelpartners.core.manage.EnvironmentHistory;
import io.channelpartners.core.manage.ExpectedState;
import io.channelpartners.core.manage.Proposal;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.spi.EnvironmentStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reverts an environment: replays the earlier state, then edits the present one to match it. */
record Reverts(EnvironmentStore store, EnvironmentChanges changes, EnvironmentHistory history) {

    Proposal revert(EnvironmentId id, ExpectedState from, Revision to, Actor by, Consumer<Proposal> guard) {
        Optional<EnvironmentSnapshot> earlier = history.at(id, to);
        if (earlier.isEmpty() && store.stamp(id).isPresent()) {
            throw new EditRefused(List.of(
                    ProblemCode.REVISION_NOT_IN_HISTORY.problem("CP-44", Quoted.of(id.value()), to.toString())));
        }
        return changes.change(
                id,
                from,
                by,
                present ->
                        earlier.map(was -> present.revertTo(was.environment())).orElse(present),
                proposal -> {
                    requireSameCreation(
                            proposal.before(), earlier.map(was -> was.stamp().creation()), id);
                    guard.accept(proposal);
                });
    }

    /** The environment may have been erased and set up again during the replay. */
    private static void requireSameCreation(EnvironmentSnapshot before, Optional<UUID> creation, EnvironmentId id) {
        if (creation.filter(before.stamp().creation()::equals).isEmpty()) {
            throw new StaleRevision(
                    ProblemCode.ENVIRONMENT_SET_UP_AGAIN_MEANWHILE.problem("CP-36", Quoted.of(id.value())));
        }
    }
}
