package io.channelpartners.event;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.Optional;

/**
 * The event of a question about one device: about one of its features, or all at once. Decisions and explanations are computed on
 * demand. Immutable and thread-safe.
 *
 * <p>It does not say how long the answer took: a decision takes nanoseconds, less than reading a clock twice.
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
     * Gets the feature in question.
     *
     * @return the feature, or empty if the question was about all
     */
    Optional<InsightOnlineFeature> feature();

    /**
     * Checks if an explanation was asked for, not only a decision.
     *
     * @return true for the answer to an {@code explain}
     */
    boolean isExplanation();

    /**
     * Checks if what the question was about is visible. The result is known already, so this costs nothing, unlike the methods below.
     *
     * @return whether the feature is visible; for a question about all features, whether any of them is
     */
    boolean isVisible();

    /**
     * Gets what is visible of the device.
     *
     * @return every visible feature, whichever was asked about
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
     * Explains the decision about a feature of the device, as it would be explained to whoever asked (CP-59). On the customer's
     * side it reveals more than a partner may know, so be careful where you write it.
     *
     * @param about the feature
     * @return a few sentences
     */
    String explanation(InsightOnlineFeature about);
}
