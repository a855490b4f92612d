package io.channelpartners.testkit;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.view.DeviceAccess;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Assertions about what a partner's user or a location sees of a device. A failed one explains the decision.
 *
 * <pre>{@code
 * assertSees(view, "dl380-07", CSN_LINK, SERVICE_EVENT_REPORT);
 * assertSeesNot(review.of(location), "dl380-07", WARRANTY_STATUS);
 * assertWithheld(review.of(location), "dl380-07", WARRANTY_STATUS, CUSTOMER_HAS_OPTED_IN);
 * }</pre>
 *
 * <pre>
 * WARRANTY_STATUS of device dl380-07: expected to be visible, but was not.
 * Warranty status (Devices) of device "dl380-07" is not visible to location "30523182": the customer has not opted in. As reseller,
 * location "30523182": the device is registered; [...] It would be visible if the customer gives opt-in.
 * </pre>
 *
 * <p>The message lists every feature that differs. The assertions work with any test framework.
 */
public final class AccessAssertions {

    private AccessAssertions() {}

    /**
     * Asserts that features of a device are visible.
     *
     * @param access a {@link PartnerView} or a {@link LocationAccess}
     * @param device the device's ID
     * @param features one or more; others may be visible, too
     * @throws AssertionError if one of them is not visible
     * @throws IllegalArgumentException if no feature is named
     */
    public static void assertSees(DeviceAccess access, String device, InsightOnlineFeature... features) {
        assertAll(access, device, features, true);
    }

    /**
     * Asserts that features of a device are not visible.
     *
     * @param access a {@link PartnerView} or a {@link LocationAccess}
     * @param device the device's ID
     * @param features one or more; others may be hidden, too
     * @throws AssertionError if one of them is visible
     * @throws IllegalArgumentException if no feature is named
     */
    public static void assertSeesNot(DeviceAccess access, String device, InsightOnlineFeature... features) {
        assertAll(access, device, features, false);
    }

    /**
     * Asserts that a condition withholds a feature of a device.
     *
     * @param access a {@link PartnerView}, which discloses only what its user may know (CP-59), or a {@link LocationAccess}
     * @param device the device's ID
     * @param feature the feature
     * @param condition the condition that decides (CP-55)
     * @throws AssertionError if the feature is visible, or another condition withholds it
     */
    public static void assertWithheld(
            DeviceAccess access, String device, InsightOnlineFeature feature, AccessCondition condition) {
        AccessDecision decision = access.decide(DeviceId.of(device), feature);
        if (!decision.unmetCondition().equals(Optional.of(condition))) {
            String instead = decision.unmetCondition()
                    .map(other -> "was withheld by " + other)
                    .orElse("was visible");
            throw new AssertionError(
                    failure(access, device, feature, "withheld by " + condition + ", but " + instead + "."));
        }
    }

    private static void assertAll(
            DeviceAccess access, String device, InsightOnlineFeature[] features, boolean visible) {
        if (features.length == 0) {
            throw new IllegalArgumentException("name at least one feature: without one, nothing is checked");
        }
        List<String> wrong = new ArrayList<>();
        for (InsightOnlineFeature feature : features) {
            if (access.decide(DeviceId.of(device), feature).isVisible() != visible) {
                wrong.add(failure(
                        access, device, feature, visible ? "visible, but was not." : "hidden, but was visible."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private static String failure(DeviceAccess access, String device, InsightOnlineFeature feature, String expected) {
        return feature + " of device " + device + ": expected to be " + expected + "\n"
                + explanation(access, DeviceId.of(device), feature);
    }

    private static String explanation(DeviceAccess access, DeviceId device, InsightOnlineFeature feature) {
        if (access instanceof PartnerView view) {
            return explanation(view.explain(device, feature));
        }
        return access instanceof LocationAccess location
                ? location.explain(device, feature).toString()
                : access.decide(device, feature).toString();
    }

    /** To a user, a mistyped ID looks like somebody else's device. */
    private static String explanation(PartnerExplanation explanation) {
        return explanation.paths().isEmpty()
                ? explanation
                        + " A viewer gets the same answer about a device or an environment that does not exist (CP-59)."
                : explanation.toString();
    }
}
