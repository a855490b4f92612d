package io.channelpartners.partner;

/** The two roles of a channel partner; on each device they are two independent slots. */
public enum PartnerRole {
    /** HPE Authorized Reseller/Distributor. */
    RESELLER,
    /** HPE Authorized Service Partner. */
    SERVICE_PARTNER
}
