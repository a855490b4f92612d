package io.channelpartners.access;

import io.channelpartners.internal.code.Codes;
import java.util.Optional;

/**
 * The conditions of CP-54, in the order in which they are asked. A path to a feature stops at the first one whose answer is not
 * yes.
 */
public enum AccessCondition {
    /** The device is registered in the environment. */
    DEVICE_IS_KNOWN,
    /** The customer has enabled the Insight Online integration. */
    INTEGRATION_IS_ENABLED,
    /** The viewer is linked to the location, or the location shares its view with the viewer. */
    VIEWER_IS_RECOGNIZED,
    /** The location holds the role on the device. */
    LOCATION_HOLDS_A_ROLE,
    /** HPE authorizes the location for the role. */
    LOCATION_IS_AUTHORIZED,
    /** The role has the feature (CP-50, CP-53). */
    ROLE_HAS_THE_FEATURE,
    /** The opt-in that counts for the device is given, where the feature needs it (CP-51). */
    CUSTOMER_HAS_OPTED_IN,
    /** The device's generation is covered, where the feature needs it (CP-52). */
    GENERATION_IS_COVERED,
    /** HPE authorizes the location for proactive care, where the feature needs it (CP-53). */
    PROACTIVE_CARE_IS_AUTHORIZED,
    /** The location's enrollment form is filed, where the feature needs it (CP-53). */
    ENROLLMENT_FORM_IS_FILED;

    private static final Codes<AccessCondition> CODES = new Codes<>(values());

    /**
     * Gets the code by which other systems know the condition. It never changes.
     *
     * @return the code in lower snake case, such as {@code customer_has_opted_in}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the condition with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the condition, or empty if none has that code
     */
    public static Optional<AccessCondition> ofCode(String code) {
        return CODES.find(code);
    }
}
