package io.channelpartners.view;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What one viewer sees of one customer environment: a value of one revision and one instant. Take one per request.
 *
 * <p>All locations of the viewer are united (CP-60). To the viewer an unknown environment, one that does not list a location of
 * the viewer, an unknown device, and a device on which none of the locations holds a role are one and the same (CP-59).
 *
 * <pre>{@code
 * PartnerView view = access.view(viewer, acme);
 * view.features(dl380); // an immutable set
 * view.isVisible(dl380, WARRANTY_STATUS);
 * view.decide(dl380, PROACTIVE_CARE_REPORT).because(); // the condition that withholds it
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface PartnerView {

    /**
     * Gets the environment that was asked for, whether or not it exists.
     *
     * @return its ID
     */
    EnvironmentId environment();

    /**
     * Gets the instant for which the view answers.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Gets the customer's company name, if the viewer may know it: one of the viewer's locations holds a role on a device, and the
     * integration is enabled (CP-43, CP-59). It is there for every environment that "My Customers" lists.
     *
     * @return the name; empty otherwise, whatever the reason
     */
    Optional<String> customer();

    /**
     * Gets every visible feature of a device.
     *
     * @param device the device
     * @return the features, none for a device that is unknown or not held
     */
    FeatureSet features(DeviceId device);

    /**
     * Checks if a feature of a device is visible.
     *
     * <p>This is equivalent to {@code features(device).contains(feature)}.
     *
     * @param device the device
     * @param feature the feature
     * @return true only if it is
     */
    boolean isVisible(DeviceId device, InsightOnlineFeature feature);

    /**
     * Decides about a feature of a device, with the condition that withholds it (CP-54, CP-55), as far as the viewer may know
     * (CP-59).
     *
     * @param device the device
     * @param feature the feature
     * @return the decision
     */
    AccessDecision decide(DeviceId device, InsightOnlineFeature feature);

    /**
     * Decides about every feature of a device in one call.
     *
     * <p>This is equivalent to asking {@link #decide} for each feature.
     *
     * @param device the device
     * @return the decision about each feature, in the order of Table 1; unmodifiable
     */
    Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device);

    /**
     * Lists devices of which something is visible.
     *
     * @param search which of them
     * @return the list; empty where nothing is visible, whatever the reason (CP-59)
     */
    DeviceList<VisibleDevice> devices(DeviceSearch search);

    /**
     * Explains a decision about a feature of a device as far as the viewer may know (CP-59).
     *
     * @param device the device
     * @param feature the feature
     * @return the explanation; its lists are made when they are asked for
     */
    PartnerExplanation explain(DeviceId device, InsightOnlineFeature feature);
}
