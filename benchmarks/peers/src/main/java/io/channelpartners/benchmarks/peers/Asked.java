package io.channelpartners.benchmarks.peers;

/** A request as a fact of Drools, which reads it as a bean; its rules permit what is visible. One for each decision. */
public final class Asked {

    private final String feature;
    private final Facts facts;
    private boolean permitted;

    /** Copies nothing. */
    Asked(String feature, Facts facts) {
        this.feature = feature;
        this.facts = facts;
    }

    /** Called by a rule. */
    public void permit() {
        permitted = true;
    }

    /** Gets whether a rule permitted it. */
    public boolean isPermitted() {
        return permitted;
    }

    /** Gets the feature's name. */
    public String getFeature() {
        return feature;
    }

    /** Gets the fact. */
    public boolean isDeviceKnown() {
        return facts.deviceKnown();
    }

    /** Gets the fact. */
    public boolean isIntegrationEnabled() {
        return facts.integrationEnabled();
    }

    /** Gets the fact. */
    public boolean isViewerRecognized() {
        return facts.viewerRecognized();
    }

    /** Gets the fact. */
    public boolean isHoldsReseller() {
        return facts.holdsReseller();
    }

    /** Gets the fact. */
    public boolean isHoldsServicePartner() {
        return facts.holdsServicePartner();
    }

    /** Gets the fact. */
    public boolean isAuthorizedReseller() {
        return facts.authorizedReseller();
    }

    /** Gets the fact. */
    public boolean isAuthorizedServicePartner() {
        return facts.authorizedServicePartner();
    }

    /** Gets the fact. */
    public boolean isOptedIn() {
        return facts.optedIn();
    }

    /** Gets the fact. */
    public boolean isGenerationCovered() {
        return facts.generationCovered();
    }

    /** Gets the fact. */
    public boolean isProactiveCareAuthorized() {
        return facts.proactiveCareAuthorized();
    }

    /** Gets the fact. */
    public boolean isFormFiled() {
        return facts.formFiled();
    }
}
