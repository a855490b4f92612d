package io.channelpartners.environment;

import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What a change did: the state that it led to, the exact difference, and what the customer should know about it.
 *
 * @param snapshot the stored state after the change
 * @param change the exact difference; empty if nothing changed
 * @param warnings roles given to partners that cannot use them yet (CP-08), each with its remedy
 */
public record ChangeResult(EnvironmentSnapshot snapshot, EnvironmentChange change, List<Problem> warnings) {

    /**
     * Checks that no component is null and copies the warnings.
     *
     * @param snapshot the stored state after the change
     * @param change the exact difference; empty if nothing changed
     * @param warnings roles given to partners that cannot use them yet (CP-08), each with its remedy
     */
    public ChangeResult {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(change, "change");
        warnings = List.copyOf(warnings);
    }

    /**
     * Obtains the result of a change, with its warnings.
     *
     * @param snapshot the state after the change
     * @param change the change
     * @return the result
     */
    public static ChangeResult of(EnvironmentSnapshot snapshot, EnvironmentChange change) {
        return new ChangeResult(snapshot, change, Warnings.of(change, snapshot.environment()));
    }

    /**
     * Gets the environment after the change.
     *
     * @return the environment
     */
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
     * @param role the role
     * @return their IDs, ascending
     */
    public List<DeviceId> backToDefault(PartnerRole role) {
        return change.backToDefault(role);
    }
}
