package io.channelpartners.partner;

/** The two roles of a channel partner; on each device they are two independent slots. */
public enum PartnerRole {
    /** HPE Authorized Reseller/Distributor. */
    RESELLER,
    /** HPE Authorized Service Partner. */
    SERVICE_PARTNER;

    /**
     * Gets how messages and descriptions name the role.
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
