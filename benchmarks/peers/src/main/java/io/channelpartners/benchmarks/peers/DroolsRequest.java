package io.channelpartners.benchmarks.peers;

/** A request as a fact of Drools, which reads it as a bean. The rules permit what is visible; each decision needs a new one. */
public final class DroolsRequest {

    private final String feature;
    private final Facts facts;
    private boolean permitted;

    DroolsRequest(String feature, Facts facts) {
        this.feature = feature;
        this.facts = facts;
    }

    /** Called by a rule. */
    public void permit() {
        permitted = true;
    }

    /** Checks if a rule permitted it. */
    public boolean isPermitted() {
        return permitted;
    }

    public String getFeature() {
        return feature;
    }

    public boolean isDeviceKnown() {
        return facts.deviceKnown();
    }

    public boolean isIntegrationEnabled() {
        return facts.integrationEnabled();
    }

    public boolean isViewerRecognized() {
        return facts.viewerRecognized();
    }

    public boolean isHoldsReseller() {
        return facts.holdsReseller();
    }

    public boolean isHoldsServicePartner() {
        return facts.holdsServicePartner();
    }

    public boolean isAuthorizedReseller() {
        return facts.authorizedReseller();
    }

    public boolean isAuthorizedServicePartner() {
        return facts.authorizedServicePartner();
    }

    public boolean isOptedIn() {
        return facts.optedIn();
    }

    public boolean isGenerationCovered() {
        return facts.generationCovered();
    }

    public boolean isProactiveCareAuthorized() {
        return facts.proactiveCareAuthorized();
    }

    public boolean isFormFiled() {
        return facts.formFiled();
    }
}
