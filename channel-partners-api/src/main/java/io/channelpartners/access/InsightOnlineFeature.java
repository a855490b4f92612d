package io.channelpartners.access;

/** What a channel partner may see of a device in Insight Online: the rows of Table 1 (CP-50), then those of CP-53. */
public enum InsightOnlineFeature {
    /** Devices: configuration details. */
    CONFIGURATION_DETAILS,
    /** Devices: warranty status. */
    WARRANTY_STATUS,
    /** Reports: device configuration. */
    DEVICE_CONFIGURATION_REPORT,
    /** Reports: GPP configuration, for devices of generation V5 and V7 (CP-52). */
    GPP_CONFIGURATION_REPORT,
    /** Reports: contract and warranty. */
    CONTRACT_AND_WARRANTY_REPORT,
    /** Reports: support case. */
    SUPPORT_CASE_REPORT,
    /** Reports: service event. */
    SERVICE_EVENT_REPORT,
    /** Service events: details. */
    SERVICE_EVENT_DETAILS,
    /** Service events: icons in the dashboard. */
    SERVICE_EVENT_DASHBOARD_ICONS,
    /** Service events: link to the Channel Services Network. */
    CSN_LINK,
    /** The proactive care report, outside the table (CP-53). */
    PROACTIVE_CARE_REPORT,
    /** Contact with advice based on configuration reports, outside the table (CP-53). */
    OPTIMIZATION_RECOMMENDATIONS
}
