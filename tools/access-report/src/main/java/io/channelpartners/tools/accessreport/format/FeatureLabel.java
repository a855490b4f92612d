package io.channelpartners.tools.accessreport.format;

import io.channelpartners.access.InsightOnlineFeature;

/**
 * The labels of a feature: its group and its name in Table 1 (CP-50, CP-53), and a short heading.
 *
 * @param group the first column of Table 1
 * @param name the second column
 * @param heading a short form of the name
 */
record FeatureLabel(String group, String name, String heading) {

    static FeatureLabel of(InsightOnlineFeature feature) {
        // spotless:off
        return switch (feature) {
            case CONFIGURATION_DETAILS         -> words("Devices",        "Configuration details",        "Config");
            case WARRANTY_STATUS               -> words("Devices",        "Warranty status",              "Warr.");
            case DEVICE_CONFIGURATION_REPORT   -> words("Reports",        "Device configuration",         "Device");
            case GPP_CONFIGURATION_REPORT      -> words("Reports",        "GPP configuration",            "GPP");
            case CONTRACT_AND_WARRANTY_REPORT  -> words("Reports",        "Contract & warranty",          "Contr.");
            case SUPPORT_CASE_REPORT           -> words("Reports",        "Support case",                 "Case");
            case SERVICE_EVENT_REPORT          -> words("Reports",        "Service event",                "Event");
            case SERVICE_EVENT_DETAILS         -> words("Service events", "Details",                      "Detail");
            case SERVICE_EVENT_DASHBOARD_ICONS -> words("Service events", "Icons in dashboard",           "Icons");
            case CSN_LINK                      -> words("Service events", "Link to CSN",                  "CSN");
            case PROACTIVE_CARE_REPORT         -> words("Further",        "Proactive care report",        "Care");
            case OPTIMIZATION_RECOMMENDATIONS  -> words("Further",        "Optimization recommendations", "Advice");
        };
        // spotless:on
    }

    private static FeatureLabel words(String group, String name, String heading) {
        return new FeatureLabel(group, name, heading);
    }
}
