package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;

/** The floor: the rules as a function of facts that were looked up before. */
final class HandWritten implements Engine {

    @Override
    public PreparedRequest prepare(Request request) {
        return () -> decide(request.feature(), request.facts());
    }

    static boolean decide(InsightOnlineFeature feature, Facts facts) {
        if (!(facts.deviceKnown() && facts.integrationEnabled() && facts.viewerRecognized())) {
            return false;
        }
        boolean servicePartner = facts.holdsServicePartner() && facts.authorizedServicePartner();
        boolean anyRole = servicePartner || (facts.holdsReseller() && facts.authorizedReseller());
        return switch (feature) {
            case CONFIGURATION_DETAILS, WARRANTY_STATUS, DEVICE_CONFIGURATION_REPORT, OPTIMIZATION_RECOMMENDATIONS ->
                anyRole && facts.optedIn();
            case GPP_CONFIGURATION_REPORT -> anyRole && facts.optedIn() && facts.generationCovered();
            case CONTRACT_AND_WARRANTY_REPORT -> anyRole;
            case SUPPORT_CASE_REPORT,
                    SERVICE_EVENT_REPORT,
                    SERVICE_EVENT_DETAILS,
                    SERVICE_EVENT_DASHBOARD_ICONS,
                    CSN_LINK -> servicePartner;
            case PROACTIVE_CARE_REPORT -> servicePartner && facts.proactiveCareAuthorized() && facts.formFiled();
        };
    }
}
