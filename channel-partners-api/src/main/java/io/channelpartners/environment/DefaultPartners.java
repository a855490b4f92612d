package io.channelpartners.environment;

import io.channelpartners.internal.style.Part;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The default partner of each role: at most one, else HPE (CP-10). One partner may be the default of both (CP-14). Immutable and
 * thread-safe.
 */
@Part
@Value.Immutable
public abstract class DefaultPartners {

    DefaultPartners() {} // for the generated subclass

    static DefaultPartners none() {
        return ImmutableDefaultPartners.of(Optional.empty(), Optional.empty());
    }

    /**
     * Gets the default reseller.
     *
     * @return the location, or empty if HPE holds the role by default
     */
    public abstract Optional<PartnerLocationId> reseller();

    /**
     * Gets the default service partner.
     *
     * @return the location, or empty if HPE holds the role by default
     */
    public abstract Optional<PartnerLocationId> servicePartner();

    /**
     * Gets the default partner of a role.
     *
     * @return the location, or empty if HPE holds the role by default
     */
    public Optional<PartnerLocationId> find(PartnerRole role) {
        return role.choose(reseller(), servicePartner());
    }

    /**
     * Gets the roles of which a location is the default.
     *
     * @return none, one or both roles
     */
    public Set<PartnerRole> rolesOf(PartnerLocationId location) {
        EnumSet<PartnerRole> roles = EnumSet.allOf(PartnerRole.class);
        roles.removeIf(role -> !isDefault(role, location));
        return Collections.unmodifiableSet(roles);
    }

    /** Gets the holding of a registered device: individual, else default, else HPE (CP-20). */
    Holding holding(Optional<PartnerLocationId> individual, PartnerRole role) {
        Optional<Holding> assigned = individual.map(Holding.Individual::new);
        Optional<Holding> byDefault = find(role).map(Holding.ByDefault::new);
        return assigned.or(() -> byDefault).orElseGet(Holding.ByHpe::new);
    }

    boolean isDefault(PartnerRole role, PartnerLocationId location) {
        return find(role).filter(location::equals).isPresent();
    }

    DefaultPartners with(PartnerRole role, Optional<PartnerLocationId> location) {
        return switch (role) {
            case RESELLER -> ImmutableDefaultPartners.copyOf(this).withReseller(location);
            case SERVICE_PARTNER -> ImmutableDefaultPartners.copyOf(this).withServicePartner(location);
        };
    }
}
