package io.channelpartners.environment;

import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The edits of partners, their roles and their devices (CP-05 to CP-27). */
abstract class PartnerEditing extends DeviceEditing {

    PartnerEditing() {}

    /** Gets the list of channel partners. */
    public abstract PartnerList partners();

    /** Gets the default partner of each role. */
    public abstract DefaultPartners defaults();

    abstract CustomerEnvironment with(PartnerList edited);

    abstract CustomerEnvironment withDefault(PartnerRole role, Optional<PartnerLocationId> partner);

    /**
     * Returns this environment with a partner in its list: Create New Partner (CP-05, CP-06).
     *
     * @param check a recognized check of the partner's ID
     * @throws io.channelpartners.problem.EditRefused if the ID is already listed
     */
    public CustomerEnvironment addPartner(IdCheck.Recognized check) {
        return with(PartnerEdits.added(partners(), check));
    }

    /**
     * Returns this environment without a partner; its individually assigned devices go back to the defaults (CP-09).
     *
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed, or is the default of a role
     */
    public CustomerEnvironment removePartner(PartnerLocationId partner) {
        return with(PartnerEdits.removed(partners(), defaults(), partner))
                .with(assignments().without(partner));
    }

    /**
     * Returns this environment with a partner as the default of a role: Set As Default (CP-10). The former default stays in the
     * list, and every device without an individual assignment follows the new one (CP-12).
     *
     * @param partner a listed partner (CP-14)
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed
     */
    public CustomerEnvironment setDefault(PartnerRole role, PartnerLocationId partner) {
        PartnerEdits.requireListed("CP-14", partners(), partner);
        return withDefault(role, Optional.of(partner));
    }

    /** Returns this environment with HPE as the default of a role again (CP-13). */
    public CustomerEnvironment resetDefault(PartnerRole role) {
        return withDefault(role, Optional.empty());
    }

    /**
     * Returns this environment with one partner replaced by another in the chosen roles (CP-16): the successor becomes the default
     * where the former partner was, and takes over its individual assignments. The former partner stays in the list. Replacing a
     * partner by itself changes nothing.
     *
     * <pre>{@code
     * environment.replacePartner(former, successor, EnumSet.allOf(PartnerRole.class));
     * }</pre>
     *
     * <p>This is equivalent to setting the successor as the default of each of these roles that has the former partner as its
     * default, and ticking for it the devices that are individually assigned to the former partner.
     *
     * @param former a listed partner
     * @param successor a listed partner
     * @param roles the roles, one or both
     * @throws io.channelpartners.problem.EditRefused with every problem: a partner is not listed, or no role is chosen
     */
    public CustomerEnvironment replacePartner(
            PartnerLocationId former, PartnerLocationId successor, Set<PartnerRole> roles) {
        return PartnerEdits.replaced(self(), former, successor, roles);
    }

    /**
     * Returns this environment with a listed partner refreshed by a repeated Check ID (CP-15).
     *
     * @param check a check of the partner's ID, whatever its outcome; if it is older than the stored check, it changes nothing and
     *     is added to {@link CustomerEnvironment#olderChecks}
     * @throws io.channelpartners.problem.EditRefused if the ID is not listed
     */
    public CustomerEnvironment refreshPartner(IdCheck check) {
        return refreshPartners(List.of(check));
    }

    /**
     * Returns this environment with listed partners refreshed by repeated checks (CP-15).
     *
     * @param checks checks of listed IDs, whatever their outcomes, applied in order; one that is older than the stored check
     *     changes nothing and is added to {@link CustomerEnvironment#olderChecks}, and of two equally old ones the last one counts
     * @throws io.channelpartners.problem.EditRefused with every ID that is not listed
     */
    public CustomerEnvironment refreshPartners(Collection<? extends IdCheck> checks) {
        return Refreshing.refreshed(self(), checks, storedAt -> false);
    }

    /**
     * Returns this environment with listed partners refreshed by checks made just now (CP-15). Any answer replaces a stored check
     * that lies beyond the tolerance, so that a clock that once ran ahead never locks a partner out.
     *
     * @param checks checks of listed IDs, as for {@link #refreshPartners(Collection)}
     * @param now an instant after the checks were made
     * @param freshness gives the tolerance
     * @throws io.channelpartners.problem.EditRefused with every ID that is not listed
     */
    public CustomerEnvironment refreshPartners(Collection<? extends IdCheck> checks, Instant now, Freshness freshness) {
        return Refreshing.refreshed(self(), checks, storedAt -> freshness.isBeyondTolerance(storedAt, now));
    }

    /**
     * Returns this environment with the ticks and clearings of one partner's pane saved: Save Devices (CP-21 to CP-27). All or
     * nothing.
     *
     * @param ticks what was ticked and cleared
     * @throws io.channelpartners.problem.EditRefused with every problem: an unlisted partner, an unknown device or group, a
     *     forbidden clearing (CP-23), a device both ticked and cleared for one role
     */
    public CustomerEnvironment saveDevices(DeviceTicks ticks) {
        return with(SaveDevices.of(self(), ticks));
    }
}
