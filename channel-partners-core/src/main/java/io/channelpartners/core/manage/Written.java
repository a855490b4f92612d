package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TooManyConflicts;

/** What writers take turns for: whatever is saved by compare-and-set. */
sealed interface Written {

    /** An environment. */
    record Environment(EnvironmentId id) implements Written {

        @Override
        public String rule() {
            return "CP-36";
        }

        @Override
        public String subject() {
            return Named.environment(id);
        }
    }

    /** With whom a location shares its view. */
    record View(PartnerLocationId location) implements Written {

        @Override
        public String rule() {
            return "CP-61";
        }

        @Override
        public String subject() {
            return "the shared view of partner " + Quoted.of(location.value());
        }
    }

    /** Gets the rule by which only one of two writers succeeds. */
    String rule();

    /** Gets how messages name it. */
    String subject();

    /** Obtains what a writer throws that others kept from saving. */
    default TooManyConflicts conflicts(String reason) {
        return new TooManyConflicts(new Problem(rule(), subject(), reason, "try again"));
    }
}
