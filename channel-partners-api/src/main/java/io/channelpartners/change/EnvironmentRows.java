package io.channelpartners.change;

import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.style.BuiltValue;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rows from which a store rebuilds an environment; {@code CustomerEnvironment.restore} checks them. Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class EnvironmentRows {

    EnvironmentRows() {} // for the generated subclass

    /**
     * Creates a builder. ID and customer are required, or {@code build()} throws an {@link IllegalStateException}; everything else
     * defaults to that of a new environment.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that begins with these rows, to change some of them.
     *
     * @return a builder, for one thread; setters replace a value, add and put methods extend one
     */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Gets the ID. */
    public abstract EnvironmentId id();

    /** Gets the customer's company name. */
    public abstract String customer();

    /**
     * Gets the entries of the list of channel partners.
     *
     * @return the entries, in any order
     */
    public abstract List<ChannelPartner> partners();

    /**
     * Gets the default reseller.
     *
     * @return the location, or empty for HPE
     */
    public abstract Optional<PartnerLocationId> defaultReseller();

    /**
     * Gets the default service partner.
     *
     * @return the location, or empty for HPE
     */
    public abstract Optional<PartnerLocationId> defaultServicePartner();

    /**
     * Gets the devices.
     *
     * @return the devices, in any order
     */
    public abstract List<Device> devices();

    /**
     * Gets the individual assignments to resellers.
     *
     * @return the location of each assigned device
     */
    public abstract Map<DeviceId, PartnerLocationId> resellers();

    /**
     * Gets the individual assignments to service partners.
     *
     * @return the location of each assigned device
     */
    public abstract Map<DeviceId, PartnerLocationId> servicePartners();

    /** Gets the environment's opt-in. */
    @Value.Default
    public OptInState optIn() {
        return new OptInState.NeverGiven();
    }

    /**
     * Gets the opt-ins of direct-connect devices.
     *
     * @return the state of each device that has one
     */
    public abstract Map<DeviceId, OptInState> deviceOptIns();

    /** Gets the integration. */
    @Value.Default
    public InsightOnlineIntegration integration() {
        return InsightOnlineIntegration.disabled();
    }

    /** Builds {@link EnvironmentRows}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends EnvironmentRowsBuilder {
        Builder() {}
    }
}
