package io.channelpartners.tools.accessreport.fleet;

/** A role as the files write it. */
public enum RoleCode {
    /** HPE Authorized Reseller/Distributor. */
    RESELLER,
    /** HPE Authorized Service Partner. */
    SERVICE_PARTNER
}
