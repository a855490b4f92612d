package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.TooManyConflicts;
import java.util.Optional;

/** What a writer writes, by compare-and-set. Writers of the same target take turns. */
sealed interface WriteTarget {

    /** An environment. */
    record Environment(EnvironmentId id) implements WriteTarget {

        @Override
        public String rule() {
            return "CP-36";
        }

        @Override
        public String subject() {
            return "environment " + quoted();
        }

        @Override
        public TooManyConflicts changedByOthers(int attempts) {
            return new TooManyConflicts(
                    ProblemCode.ENVIRONMENT_CHANGED_BY_OTHERS.problem(rule(), quoted(), String.valueOf(attempts)));
        }

        @Override
        public TooManyConflicts interrupted() {
            return new TooManyConflicts(ProblemCode.ENVIRONMENT_WAIT_INTERRUPTED.problem(rule(), quoted()));
        }

        private String quoted() {
            return Quoted.of(id.value());
        }

        @Override
        public ChangeRetried retried(int attempt) {
            return new ChangeRetried(Optional.of(id), Optional.empty(), attempt);
        }
    }

    /** The shared view of a location. */
    record View(PartnerLocationId location) implements WriteTarget {

        @Override
        public String rule() {
            return "CP-61";
        }

        @Override
        public String subject() {
            return "the shared view of partner " + quoted();
        }

        @Override
        public TooManyConflicts changedByOthers(int attempts) {
            return new TooManyConflicts(
                    ProblemCode.SHARED_VIEW_CHANGED_BY_OTHERS.problem(rule(), quoted(), String.valueOf(attempts)));
        }

        @Override
        public TooManyConflicts interrupted() {
            return new TooManyConflicts(ProblemCode.SHARED_VIEW_WAIT_INTERRUPTED.problem(rule(), quoted()));
        }

        private String quoted() {
            return Quoted.of(location.value());
        }

        @Override
        public ChangeRetried retried(int attempt) {
            return new ChangeRetried(Optional.empty(), Optional.of(location), attempt);
        }
    }

    /** Gets the rule that lets only one of two writers succeed. */
    String rule();

    /** Gets its name in messages. */
    String subject();

    /** Makes the event that it is attempted again. */
    ChangeRetried retried(int attempt);

    /** Obtains the exception of a writer that lost each of its attempts to others. */
    TooManyConflicts changedByOthers(int attempts);

    /** Obtains the exception of a writer whose wait for its turn was interrupted. */
    TooManyConflicts interrupted();
}
