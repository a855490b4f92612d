package io.channelpartners.explanation;

import io.channelpartners.internal.code.Codes;
import java.util.Optional;

/**
 * The acts of a {@link Repair}, in the order of L-8. An act repairs a no, and is taken as done and known to the library; so an act
 * of HPE includes the check that reports it. Only {@link #CHECK_AGAIN} repairs what is unknown about a user's recognition or a
 * location's standing.
 */
public enum RepairAct {
    /** The customer registers the device. */
    REGISTER_DEVICE(RepairOwner.CUSTOMER),
    /** The customer enables the Insight Online integration. */
    ENABLE_INTEGRATION(RepairOwner.CUSTOMER),
    /** The customer gives the location the reseller role, and lists it first if it is not listed. */
    ASSIGN_AS_RESELLER(RepairOwner.CUSTOMER),
    /** The customer gives the location the service partner role, and lists it first if it is not listed. */
    ASSIGN_AS_SERVICE_PARTNER(RepairOwner.CUSTOMER),
    /** The customer gives the opt-in that counts for the device (CP-40). */
    GIVE_OPT_IN(RepairOwner.CUSTOMER),
    /** The partner links the user to the location, or shares the location's view with the user. */
    LINK_OR_SHARE(RepairOwner.PARTNER),
    /** The partner files the location's enrollment form. */
    FILE_ENROLLMENT_FORM(RepairOwner.PARTNER),
    /** HPE authorizes the location as a reseller. */
    AUTHORIZE_AS_RESELLER(RepairOwner.HPE),
    /** HPE authorizes the location as a service partner. */
    AUTHORIZE_AS_SERVICE_PARTNER(RepairOwner.HPE),
    /** HPE authorizes the location for proactive care. */
    AUTHORIZE_PROACTIVE_CARE(RepairOwner.HPE),
    /** Someone checks again, and whatever is unknown about the user's recognition and the location's standing turns out to be a yes. */
    CHECK_AGAIN(RepairOwner.EITHER_SIDE);

    private static final Codes<RepairAct> CODES = new Codes<>(values());

    private final RepairOwner owner;

    RepairAct(RepairOwner owner) {
        this.owner = owner;
    }

    /** Gets whose act it is. */
    public RepairOwner owner() {
        return owner;
    }

    /**
     * Gets the code by which other systems know the act. It never changes.
     *
     * @return the code in lower snake case, such as {@code give_opt_in}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the act with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the act, or empty if none has that code
     */
    public static Optional<RepairAct> ofCode(String code) {
        return CODES.find(code);
    }
}
