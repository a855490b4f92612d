package io.channelpartners.event;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.Optional;

/**
 * The event that one device was asked about: one of its features, or all at once. What is not read of it costs nothing. Immutable
 * and thread-safe.
 */
public interface DecisionAsked {

    /** Gets who asked. */
    AccessQuestion question();

    /**
     * Gets the device.
     *
     * @return the device, known or not
     */
    DeviceId device();

    /**
     * Gets the feature that was asked about.
     *
     * @return the feature, or empty if all were
     */
    Optional<InsightOnlineFeature> feature();

    /**
     * Gets what is visible of the device.
     *
     * @return every visible feature, also those that were not asked about
     */
    FeatureSet visible();

    /**
     * Gets the decision about a feature of the device, with its reason.
     *
     * @param about the feature
     * @return the decision, as whoever asked would get it (CP-59)
     */
    AccessDecision decision(InsightOnlineFeature about);

    /**
     * Explains the decision about a feature of the device, as whoever asked would get it explained (CP-59). On the customer's side
     * that names who gave consent, so mind where it is written.
     *
     * @param about the feature
     * @return a few sentences for a person
     */
    String explanation(InsightOnlineFeature about);
}
