package io.channelpartners.core.policy;

import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;

/**
 * The facts on which a decision about one location, one device and one feature depends, in the order in which the conditions of a path
 * ask for them (CP-54). Nothing else can affect the decision.
 */
public enum Fact {
    DEVICE_IS_KNOWN,
    INTEGRATION_IS_ENABLED,
    VIEWER_IS_RECOGNIZED,
    HELD_AS_RESELLER,
    HELD_AS_SERVICE_PARTNER,
    AUTHORIZED_AS_RESELLER,
    AUTHORIZED_AS_SERVICE_PARTNER,
    OPTED_IN,
    GENERATION_IS_COVERED,
    PROACTIVE_CARE_IS_AUTHORIZED,
    ENROLLMENT_FORM_IS_FILED;

    /** Gets the fact that the location holds a role on the device. */
    public static Fact held(PartnerRole role) {
        return role.choose(HELD_AS_RESELLER, HELD_AS_SERVICE_PARTNER);
    }

    static Fact authorized(PartnerRole role) {
        return role.choose(AUTHORIZED_AS_RESELLER, AUTHORIZED_AS_SERVICE_PARTNER);
    }

    /** Gets the act that turns a no into a yes (L-8); none for the generation of a device. */
    Optional<RepairAct> act() {
        return switch (this) {
            case DEVICE_IS_KNOWN -> Optional.of(RepairAct.REGISTER_DEVICE);
            case INTEGRATION_IS_ENABLED -> Optional.of(RepairAct.ENABLE_INTEGRATION);
            case VIEWER_IS_RECOGNIZED -> Optional.of(RepairAct.LINK_OR_SHARE);
            case HELD_AS_RESELLER -> Optional.of(RepairAct.ASSIGN_AS_RESELLER);
            case HELD_AS_SERVICE_PARTNER -> Optional.of(RepairAct.ASSIGN_AS_SERVICE_PARTNER);
            case AUTHORIZED_AS_RESELLER -> Optional.of(RepairAct.AUTHORIZE_AS_RESELLER);
            case AUTHORIZED_AS_SERVICE_PARTNER -> Optional.of(RepairAct.AUTHORIZE_AS_SERVICE_PARTNER);
            case OPTED_IN -> Optional.of(RepairAct.GIVE_OPT_IN);
            case GENERATION_IS_COVERED -> Optional.empty();
            case PROACTIVE_CARE_IS_AUTHORIZED -> Optional.of(RepairAct.AUTHORIZE_PROACTIVE_CARE);
            case ENROLLMENT_FORM_IS_FILED -> Optional.of(RepairAct.FILE_ENROLLMENT_FORM);
        };
    }

    /** Checks if checking again, and nothing else, settles the fact when it is unknown (CP-56, L-8): recognition and standing, which are looked up. */
    boolean isCheckable() {
        return switch (this) {
            case VIEWER_IS_RECOGNIZED,
                    AUTHORIZED_AS_RESELLER,
                    AUTHORIZED_AS_SERVICE_PARTNER,
                    PROACTIVE_CARE_IS_AUTHORIZED,
                    ENROLLMENT_FORM_IS_FILED -> true;
            case DEVICE_IS_KNOWN,
                    INTEGRATION_IS_ENABLED,
                    HELD_AS_RESELLER,
                    HELD_AS_SERVICE_PARTNER,
                    OPTED_IN,
                    GENERATION_IS_COVERED -> false;
        };
    }

    @SuppressWarnings(
            "EnumOrdinal") // besides FeatureSet the only place where an order becomes a number: the bit of a fact
    int bit() {
        return 1 << ordinal();
    }
}
