package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
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
            return "environment " + Quoted.of(id.value());
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
            return "the shared view of partner " + Quoted.of(location.value());
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

    /** Obtains the exception of a writer that others kept from saving. */
    default TooManyConflicts conflicts(String reason) {
        return new TooManyConflicts(new Problem(rule(), subject(), reason, "try again"));
    }
}
