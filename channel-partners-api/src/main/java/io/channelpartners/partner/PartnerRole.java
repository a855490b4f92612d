package io.channelpartners.partner;

/** The two roles of a channel partner: two independent slots on every device. */
public enum PartnerRole {
    /** HPE Authorized Reseller/Distributor. */
    RESELLER,
    /** HPE Authorized Service Partner. */
    SERVICE_PARTNER;

    /**
     * Gets the name of the role in messages and descriptions.
     *
     * @return {@code reseller} or {@code service partner}
     */
    public String label() {
        return choose("reseller", "service partner");
    }

    /**
     * Chooses between the values of the roles.
     *
     * @param ofReseller the value of {@link #RESELLER}
     * @param ofServicePartner the value of {@link #SERVICE_PARTNER}
     * @return the value of this role
     */
    public <T> T choose(T ofReseller, T ofServicePartner) {
        return switch (this) {
            case RESELLER -> ofReseller;
            case SERVICE_PARTNER -> ofServicePartner;
        };
    }
}
