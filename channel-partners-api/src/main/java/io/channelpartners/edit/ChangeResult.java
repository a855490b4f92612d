package io.channelpartners.edit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.Revision;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.OlderCheck;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a change did: the state after it, the exact difference, and what the customer should know about it.
 *
 * @param snapshot the stored state after the change
 * @param change the exact difference; empty if nothing changed
 * @param warnings what the customer should know, each with its remedy: partners given a role that they cannot use yet (CP-08),
 *     defaults whose change moves devices (CP-12), answers to Check ID that were ignored (CP-15)
 * @param olderChecks the answers to Check ID that changed nothing because a later one is stored (CP-15)
 */
public record ChangeResult(
        EnvironmentSnapshot snapshot, EnvironmentChange change, List<Problem> warnings, List<OlderCheck> olderChecks) {

    public ChangeResult {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(change, "change");
        warnings = List.copyOf(warnings);
        olderChecks = List.copyOf(olderChecks);
    }

    /**
     * Obtains the result of a change, with its warnings.
     *
     * @param snapshot the state after the change
     * @param edited the edited environment, with the answers to Check ID that its edits ignored
     */
    public static ChangeResult of(EnvironmentSnapshot snapshot, EnvironmentChange change, CustomerEnvironment edited) {
        List<Problem> warnings = new ArrayList<>(Warnings.of(change, edited));
        edited.olderChecks().forEach(older -> warnings.add(older.warning()));
        return new ChangeResult(snapshot, change, warnings, edited.olderChecks());
    }

    /** Gets the environment after the change. */
    public CustomerEnvironment environment() {
        return snapshot.environment();
    }

    /**
     * Gets the revision after the change.
     *
     * @return the new revision, or the former one if the change made none
     */
    public Revision revision() {
        return snapshot.revision();
    }

    /**
     * Gets the devices that lost their individual assignment in a role and follow the default again (CP-09).
     *
     * @return their IDs, ascending
     */
    public List<DeviceId> backToDefault(PartnerRole role) {
        return change.backToDefault(role);
    }
}
