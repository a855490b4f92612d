package io.channelpartners.authzen.request;

/** An unknown type or name in a request. The answer depends on the request alone (CP-59). */
public enum UnknownName {
    /** The subject is not a Passport. */
    SUBJECT("subject_is_known", "The subject is not an HPE Passport."),
    /** The resource is not a device. */
    RESOURCE("resource_is_known", "The resource is not a device."),
    /** The action is not a feature. */
    ACTION("action_is_known", "The action is not a feature of Insight Online.");

    private final String code;
    private final String sentence;

    UnknownName(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** Gets the code of the condition that is not met. */
    public String code() {
        return code;
    }

    /** Gets the sentence for the user. */
    public String sentence() {
        return sentence;
    }
}
