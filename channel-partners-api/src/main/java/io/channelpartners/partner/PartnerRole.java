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
        return switch (this) {
            case RESELLER -> "reseller";
            case SERVICE_PARTNER -> "service partner";
        };
    }
}
