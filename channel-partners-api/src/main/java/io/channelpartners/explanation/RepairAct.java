package io.channelpartners.explanation;

/**
 * The acts of which a {@link Repair} is made, in the order of L-8. An act repairs a no and counts as done and known to the library,
 * so one at HPE includes the check that reports it. What is unknown of a user's recognition or of a location's standing is repaired
 * by {@link #CHECK_AGAIN} and by nothing else.
 */
public enum RepairAct {
    /** The customer registers the device. */
    REGISTER_DEVICE(RepairOwner.CUSTOMER),
    /** The customer enables the Insight Online integration. */
    ENABLE_INTEGRATION(RepairOwner.CUSTOMER),
    /** The customer gives the reseller's role to the location, listing it if it is not listed. */
    ASSIGN_AS_RESELLER(RepairOwner.CUSTOMER),
    /** The customer gives the service partner's role to the location, listing it if it is not listed. */
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
    /** Someone checks again, and all of the user's recognition and of the location's standing that is unknown turns out a yes. */
    CHECK_AGAIN(RepairOwner.EITHER_SIDE);

    private final RepairOwner owner;

    RepairAct(RepairOwner owner) {
        this.owner = owner;
    }

    /** Gets whose act it is. */
    public RepairOwner owner() {
        return owner;
    }
}
