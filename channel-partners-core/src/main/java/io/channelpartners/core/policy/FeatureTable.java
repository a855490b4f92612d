package io.channelpartners.core.policy;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerRole;

/**
 * Table 1 (CP-50), row for row, with the two features described outside it (CP-53) below the line. This is the source of truth: a missing
 * or duplicate row does not compile, and every other form of the policy is derived from it.
 */
final class FeatureTable {

    private static final boolean x = true;
    private static final boolean __ = false;

    private FeatureTable() {}

    /** Who has a feature, and whether the customer must have opted in. */
    record Row(boolean reseller, boolean servicePartner, boolean needsOptIn) {

        boolean has(PartnerRole role) {
            return role.choose(reseller, servicePartner);
        }
    }

    // spotless:off
    static Row of(InsightOnlineFeature feature) {
        return switch (feature) {
            //                                            Service   Needs
            //                                 Reseller   Partner   opt-in
            // Devices
            case CONFIGURATION_DETAILS         -> row( x,    x,      x );
            case WARRANTY_STATUS               -> row( x,    x,      x );
            // Reports
            case DEVICE_CONFIGURATION_REPORT   -> row( x,    x,      x );
            case GPP_CONFIGURATION_REPORT      -> row( x,    x,      x );
            case CONTRACT_AND_WARRANTY_REPORT  -> row( x,    x,     __ );
            case SUPPORT_CASE_REPORT           -> row(__,    x,     __ );
            case SERVICE_EVENT_REPORT          -> row(__,    x,     __ );
            // Service events
            case SERVICE_EVENT_DETAILS         -> row(__,    x,     __ );
            case SERVICE_EVENT_DASHBOARD_ICONS -> row(__,    x,     __ );
            case CSN_LINK                      -> row(__,    x,     __ );
            // ------------------------------------------------------ outside the table (CP-53)
            case PROACTIVE_CARE_REPORT         -> row(__,    x,     __ );
            case OPTIMIZATION_RECOMMENDATIONS  -> row( x,    x,      x );
        };
    }
    // spotless:on

    /** Only the GPP configuration report depends on the generation (CP-52). */
    static boolean needsCoveredGeneration(InsightOnlineFeature feature) {
        return feature == InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
    }

    /** Only the proactive care report needs proactive care and the enrollment form (CP-53, CP-57). */
    static boolean needsProactiveCare(InsightOnlineFeature feature) {
        return feature == InsightOnlineFeature.PROACTIVE_CARE_REPORT;
    }

    private static Row row(boolean reseller, boolean servicePartner, boolean needsOptIn) {
        return new Row(reseller, servicePartner, needsOptIn);
    }
}
