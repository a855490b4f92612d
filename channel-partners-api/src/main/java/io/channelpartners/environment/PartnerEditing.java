package io.channelpartners.environment;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;

/** The edits of an environment that concern its partners, their roles and their devices (CP-05 to CP-27). */
abstract class PartnerEditing extends DeviceEditing {

    PartnerEditing() {}

    /**
     * Gets the list of channel partners.
     *
     * @return the list of channel partners
     */
    public abstract PartnerList partners();

    /**
     * Gets the default partner of each role.
     *
     * @return the default partner of each role
     */
    public abstract DefaultPartners defaults();

    abstract CustomerEnvironment with(PartnerList edited);

    abstract CustomerEnvironment withDefault(PartnerRole role, Optional<PartnerLocationId> partner);

    /**
     * Returns this environment with a partner in its list: Create New Partner (CP-05, CP-06).
     *
     * @param check a recognized check of the partner's ID
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the ID is already listed
     */
    public CustomerEnvironment addPartner(IdCheck.Recognized check) {
        return with(PartnerEdits.added(partners(), check));
    }

    /**
     * Returns this environment without a partner; its individually assigned devices go back to the defaults (CP-09).
     *
     * @param partner the partner
     * @return the edited environment
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
     * @param role the role
     * @param partner a listed partner (CP-14)
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed
     */
    public CustomerEnvironment setDefault(PartnerRole role, PartnerLocationId partner) {
        PartnerEdits.requireListed("CP-14", partners(), partner);
        return withDefault(role, Optional.of(partner));
    }

    /**
     * Returns this environment with a role back at HPE by default (CP-13).
     *
     * @param role the role
     * @return the edited environment
     */
    public CustomerEnvironment resetDefault(PartnerRole role) {
        return withDefault(role, Optional.empty());
    }
}
