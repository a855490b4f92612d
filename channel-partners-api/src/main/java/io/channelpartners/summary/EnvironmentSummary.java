package io.channelpartners.summary;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.internal.style.BuiltValue;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What some locations need of a stored state to count what they see of it, without its devices (L-12): a row of a page of customers.
 *
 * <p>Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class EnvironmentSummary {

    EnvironmentSummary() {} // for the generated subclass

    /**
     * Creates a builder, with which a store makes the summary of what it kept. Environment, stamp, customer, integration, opt-in and
     * devices are required, or {@code build()} throws an {@link IllegalStateException}; defaults and standings are none unless set.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the summary of a state for some locations, by counting all its devices.
     *
     * @param locations the locations whose standings are needed, listed or not
     */
    public static EnvironmentSummary of(EnvironmentSnapshot state, Collection<PartnerLocationId> locations) {
        return of(state.stamp(), state.environment(), DeviceSummary.of(state.environment()), locations);
    }

    static EnvironmentSummary of(
            EnvironmentStamp stamp,
            EnvironmentState state,
            DeviceSummary devices,
            Collection<PartnerLocationId> locations) {
        Builder summary = builder()
                .environment(state.id())
                .stamp(stamp)
                .customer(state.customer())
                .integrationEnabled(state.integration().isEnabled())
                .optInGiven(state.optIn().environment().isGiven())
                .defaultReseller(state.defaults().reseller())
                .defaultServicePartner(state.defaults().servicePartner())
                .devices(devices);
        locations.forEach(location -> state.partners()
                .find(location)
                .ifPresent(partner -> summary.putStandings(location, partner.checkedStanding())));
        return summary.build();
    }

    /** Gets the ID of the environment. */
    public abstract EnvironmentId environment();

    /** Gets the stamp of the state. */
    public abstract EnvironmentStamp stamp();

    /** Gets the customer's company name. */
    public abstract String customer();

    /** Checks if the Insight Online integration is enabled. */
    public abstract boolean integrationEnabled();

    /** Checks if the opt-in of the environment is given, which counts for its central-connect devices. */
    public abstract boolean optInGiven();

    /**
     * Gets the default reseller.
     *
     * @return the location, or empty if HPE holds the role by default
     */
    public abstract Optional<PartnerLocationId> defaultReseller();

    /**
     * Gets the default service partner.
     *
     * @return the location, or empty if HPE holds the role by default
     */
    public abstract Optional<PartnerLocationId> defaultServicePartner();

    /**
     * Gets the standings on record.
     *
     * @return the standing of each location that was asked for and is listed
     */
    @Value.NaturalOrder
    public abstract SortedMap<PartnerLocationId, CheckedStanding> standings();

    /** Gets how many devices of each kind there are. */
    public abstract DeviceSummary devices();

    /**
     * Gets the default partner of a role.
     *
     * @return the location, or empty if HPE holds the role by default
     */
    public Optional<PartnerLocationId> defaultPartner(PartnerRole role) {
        return role.choose(defaultReseller(), defaultServicePartner());
    }

    /** Returns the environment and the stamp. */
    @Override
    public String toString() {
        return "EnvironmentSummary{" + environment() + ", " + stamp() + "}";
    }

    /** Builds an {@link EnvironmentSummary}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends EnvironmentSummaryBuilder {
        Builder() {}
    }
}
