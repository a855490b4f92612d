package io.channelpartners.change;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.style.BuiltValue;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The exact difference between two stored states of an environment: the rows that a relational store inserts, updates or deletes,
 * and that its history keeps.
 *
 * <p>All changes, applied in order to the base of the history, give the present state (L-9); the base of a history that was never
 * cut is nothing. Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class EnvironmentChange {

    EnvironmentChange() {} // for the generated subclass

    /**
     * Creates a builder, with which a store rebuilds a change from its history. Environment, stamp, actor and instant are required,
     * or {@code build()} throws an {@link IllegalStateException}; whatever is not set does not change.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that begins with this change, to change some of it.
     *
     * @return a builder, for one thread; setters replace a value, add and put methods extend one
     */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Gets which environment changes. */
    public abstract EnvironmentId environment();

    /**
     * Gets the state from which the change is made.
     *
     * @return the stamp that a store must still hold when it saves
     */
    public abstract EnvironmentStamp from();

    /** Gets who made the change. */
    public abstract Actor by();

    /**
     * Gets when the change was made, by the clock of the process that made it. Clocks differ, and may be set back, so this may be
     * earlier than the instant of the previous change; the order is that of the stamps.
     */
    public abstract Instant at();

    /**
     * Gets the change of the customer's company name.
     *
     * @return the row, or empty if it does not change
     */
    public abstract Optional<RowChange<String>> customer();

    /**
     * Gets the entries of the list of channel partners that change, except those of which only the time of the check moves.
     *
     * @return the rows by location
     */
    @Value.NaturalOrder
    public abstract SortedMap<PartnerLocationId, RowChange<ChannelPartner>> partners();

    /**
     * Gets the entries of which only the time of the check moves (CP-15).
     *
     * @return the times by location
     */
    @Value.NaturalOrder
    public abstract SortedMap<PartnerLocationId, RowChange<Instant>> checks();

    /**
     * Gets the change of the default reseller.
     *
     * @return the row, or empty if it does not change
     */
    public abstract Optional<RowChange<PartnerLocationId>> defaultReseller();

    /**
     * Gets the change of the default service partner.
     *
     * @return the row, or empty if it does not change
     */
    public abstract Optional<RowChange<PartnerLocationId>> defaultServicePartner();

    /**
     * Gets the devices that are registered, changed or retired.
     *
     * @return the rows by device
     */
    @Value.NaturalOrder
    public abstract SortedMap<DeviceId, RowChange<Device>> devices();

    /**
     * Gets the individual assignments to resellers that change.
     *
     * @return the rows by device
     */
    @Value.NaturalOrder
    public abstract SortedMap<DeviceId, RowChange<PartnerLocationId>> resellers();

    /**
     * Gets the individual assignments to service partners that change.
     *
     * @return the rows by device
     */
    @Value.NaturalOrder
    public abstract SortedMap<DeviceId, RowChange<PartnerLocationId>> servicePartners();

    /**
     * Gets the change of the environment's opt-in.
     *
     * @return the row, or empty if it does not change
     */
    public abstract Optional<RowChange<OptInState>> optIn();

    /**
     * Gets the opt-ins of direct-connect devices that change.
     *
     * @return the rows by device
     */
    @Value.NaturalOrder
    public abstract SortedMap<DeviceId, RowChange<OptInState>> deviceOptIns();

    /**
     * Gets the change of the integration.
     *
     * @return the row, or empty if it does not change
     */
    public abstract Optional<RowChange<InsightOnlineIntegration>> integration();

    /**
     * Gets the change of the default partner of a role.
     *
     * @return the row, or empty if it does not change
     */
    public Optional<RowChange<PartnerLocationId>> defaultPartner(PartnerRole role) {
        return role.choose(defaultReseller(), defaultServicePartner());
    }

    /**
     * Gets the individual assignments of a role that change.
     *
     * @return the rows by device
     */
    public SortedMap<DeviceId, RowChange<PartnerLocationId>> assignments(PartnerRole role) {
        return role.choose(resellers(), servicePartners());
    }

    /**
     * Gets the devices that lost their individual assignment in a role and follow the default again (CP-09, CP-22).
     *
     * @return their IDs, ascending; retired devices are not among them
     */
    public List<DeviceId> backToDefault(PartnerRole role) {
        return assignments(role).entrySet().stream()
                .filter(row -> row.getValue().after().isEmpty())
                .map(row -> row.getKey())
                .filter(device -> !devices().containsKey(device)
                        || devices().get(device).after().isPresent())
                .toList();
    }

    /** Checks if the change makes a new revision, that is, changes more than the times of checks (CP-15). */
    public boolean makesRevision() {
        return customer().isPresent()
                || !partners().isEmpty()
                || defaultReseller().isPresent()
                || defaultServicePartner().isPresent()
                || !devices().isEmpty()
                || !resellers().isEmpty()
                || !servicePartners().isEmpty()
                || optIn().isPresent()
                || !deviceOptIns().isEmpty()
                || integration().isPresent();
    }

    /**
     * Checks if nothing changes, so that there is nothing to save.
     *
     * @return true if the states are equal
     */
    public boolean isEmpty() {
        return !makesRevision() && checks().isEmpty();
    }

    /**
     * Gets the state to which the change leads.
     *
     * @return the stamp of the next revision; of the same revision if only times of checks change; {@link #from()} if nothing
     *     changes
     */
    public EnvironmentStamp to() {
        if (makesRevision()) {
            return from().nextRevision();
        }
        return checks().isEmpty() ? from() : from().nextCheck();
    }

    /**
     * Checks if the change was made from the present state, so that a store may save it.
     *
     * @param present the stamp that the store holds, or empty if the environment does not exist
     * @return true if it was; for a change that sets up an environment, if the environment does not exist
     */
    public boolean isFrom(Optional<EnvironmentStamp> present) {
        return present.isPresent() ? present.get().equals(from()) : from().isBeforeSetUp();
    }

    /**
     * Returns the change that undoes this one: the same rows with before and after exchanged.
     *
     * @return the change from {@link #to()}, by the same actor at the same instant
     */
    public EnvironmentChange reversed() {
        return ReversedRows.of(this);
    }

    /**
     * Describes the change in one line. IDs are quoted and safe to print, devices are counted, and no user is named.
     *
     * @return the parts of the change, separated by semicolons, such as {@code default service partner "30523182" → HPE; 2 devices
     *     retired}; or {@code nothing changes}
     */
    public String description() {
        return ChangeDescription.of(this);
    }

    /** Returns the environment and the stamps before and after, not the rows. */
    @Override
    public String toString() {
        return "EnvironmentChange{" + environment() + ", " + from() + " to " + to() + "}";
    }

    /** Builds an {@link EnvironmentChange}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends EnvironmentChangeBuilder {
        Builder() {}
    }
}
