package io.channelpartners.partner;

import io.channelpartners.internal.style.BuiltValue;
import org.immutables.value.Value;

/**
 * What HPE authorizes a location for (CP-07). Whatever HPE does not say is {@link Answer#UNKNOWN} and grants nothing.
 *
 * <pre>{@code
 * PartnerStanding standing = PartnerStanding.builder()
 *         .reseller(Answer.YES)
 *         .servicePartner(Answer.NO)
 *         .build();
 * standing.authorization(PartnerRole.SERVICE_PARTNER); // NO
 * standing.proactiveCare(); // UNKNOWN: nobody said
 * }</pre>
 *
 * <p>{@link ChannelPartner} and {@link CheckedStanding} keep the time at which HPE said so. Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class PartnerStanding {

    PartnerStanding() {} // for the generated subclass

    /**
     * Creates a builder. Nothing is required; every fact that is not set is {@link Answer#UNKNOWN}.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that begins with this standing, to change some of it.
     *
     * @return a builder, for one thread; setters replace a value, add and put methods extend one
     */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /**
     * Obtains the unknown standing.
     *
     * @return a standing with every fact {@link Answer#UNKNOWN}
     */
    public static PartnerStanding unknown() {
        return builder().build();
    }

    /**
     * Obtains the standing that authorizes nothing, such as that of an ID that HPE no longer recognizes (CP-15).
     *
     * @return a standing with every fact {@link Answer#NO}
     */
    public static PartnerStanding none() {
        return builder()
                .reseller(Answer.NO)
                .servicePartner(Answer.NO)
                .proactiveCare(Answer.NO)
                .enrollmentForm(Answer.NO)
                .caseRouting(Answer.NO)
                .build();
    }

    /** Gets whether HPE authorizes the location as a reseller. */
    @Value.Default
    public Answer reseller() {
        return Answer.UNKNOWN;
    }

    /** Gets whether HPE authorizes the location as a service partner. */
    @Value.Default
    public Answer servicePartner() {
        return Answer.UNKNOWN;
    }

    /** Gets whether HPE authorizes the location for proactive care. */
    @Value.Default
    public Answer proactiveCare() {
        return Answer.UNKNOWN;
    }

    /** Gets whether the location's enrollment form is filed. */
    @Value.Default
    public Answer enrollmentForm() {
        return Answer.UNKNOWN;
    }

    /** Gets whether case routing to the location is set up. */
    @Value.Default
    public Answer caseRouting() {
        return Answer.UNKNOWN;
    }

    /** Gets whether HPE authorizes the location for a role. */
    public Answer authorization(PartnerRole role) {
        return role.choose(reseller(), servicePartner());
    }

    /** Builds a {@link PartnerStanding}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends PartnerStandingBuilder {
        Builder() {}
    }
}
