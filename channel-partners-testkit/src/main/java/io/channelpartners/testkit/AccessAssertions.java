package io.channelpartners.testkit;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a test expects somebody to see of a device; an expectation that is not met prints why the answer is what it is.
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
 * <p>All features that differ are reported together. They work with any test framework.
 */
public final class AccessAssertions {

    private AccessAssertions() {}

    /**
     * Checks that a user sees features of a device.
     *
     * @param view the user's view
     * @param device the device's ID
     * @param features at least these are visible
     * @throws AssertionError if one is not; the message explains each
     */
    public static void assertSees(PartnerView view, String device, InsightOnlineFeature... features) {
        assertAll(asked(view), device, features, true);
    }

    /**
     * Checks that a location's users see features of a device.
     *
     * @param access what they see
     * @param device the device's ID
     * @param features at least these are visible
     * @throws AssertionError if one is not; the message explains each
     */
    public static void assertSees(LocationAccess access, String device, InsightOnlineFeature... features) {
        assertAll(asked(access), device, features, true);
    }

    /**
     * Checks that a user does not see features of a device.
     *
     * @param view the user's view
     * @param device the device's ID
     * @param features at least these are not visible
     * @throws AssertionError if one is; the message explains each
     */
    public static void assertSeesNot(PartnerView view, String device, InsightOnlineFeature... features) {
        assertAll(asked(view), device, features, false);
    }

    /**
     * Checks that a location's users do not see features of a device.
     *
     * @param access what they see
     * @param device the device's ID
     * @param features at least these are not visible
     * @throws AssertionError if one is; the message explains each
     */
    public static void assertSeesNot(LocationAccess access, String device, InsightOnlineFeature... features) {
        assertAll(asked(access), device, features, false);
    }

    /**
     * Checks that a condition withholds a feature of a device from a user.
     *
     * @param view the user's view
     * @param device the device's ID
     * @param feature the feature
     * @param because the condition, as far as the user may know (CP-59)
     * @throws AssertionError if it is visible, or another condition withholds it; the message explains it
     */
    public static void assertWithheld(
            PartnerView view, String device, InsightOnlineFeature feature, AccessCondition because) {
        assertWithheld(asked(view), device, feature, because);
    }

    /**
     * Checks that a condition withholds a feature of a device from a location's users.
     *
     * @param access what they see
     * @param device the device's ID
     * @param feature the feature
     * @param because the condition that decides (CP-55)
     * @throws AssertionError if it is visible, or another condition withholds it; the message explains it
     */
    public static void assertWithheld(
            LocationAccess access, String device, InsightOnlineFeature feature, AccessCondition because) {
        assertWithheld(asked(access), device, feature, because);
    }

    /** A decision, and its explanation in words. */
    private record Answer(AccessDecision decision, String why) {}

    private static BiFunction<DeviceId, InsightOnlineFeature, Answer> asked(PartnerView view) {
        return (device, feature) -> new Answer(view.decide(device, feature), why(view.explain(device, feature)));
    }

    /** A mistyped ID looks to a viewer like a device that is not theirs. */
    private static String why(PartnerExplanation explanation) {
        return explanation.paths().isEmpty()
                ? explanation + " A viewer is told the same of a device or an environment that does not exist (CP-59)."
                : explanation.toString();
    }

    private static BiFunction<DeviceId, InsightOnlineFeature, Answer> asked(LocationAccess access) {
        return (device, feature) -> new Answer(
                access.decide(device, feature), access.explain(device, feature).toString());
    }

    private static void assertAll(
            BiFunction<DeviceId, InsightOnlineFeature, Answer> asked,
            String device,
            InsightOnlineFeature[] features,
            boolean visible) {
        if (features.length == 0) {
            throw new IllegalArgumentException("name a feature: without one nothing is checked");
        }
        List<String> wrong = new ArrayList<>();
        for (InsightOnlineFeature feature : features) {
            Answer answer = asked.apply(DeviceId.of(device), feature);
            if (answer.decision().isVisible() != visible) {
                wrong.add(of(feature, device)
                        + (visible ? "visible, but was not.\n" : "hidden, but was visible.\n")
                        + answer.why());
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
    }

    private static void assertWithheld(
            BiFunction<DeviceId, InsightOnlineFeature, Answer> asked,
            String device,
            InsightOnlineFeature feature,
            AccessCondition because) {
        Answer answer = asked.apply(DeviceId.of(device), feature);
        if (!answer.decision().unmetCondition().equals(Optional.of(because))) {
            String instead = answer.decision()
                    .unmetCondition()
                    .map(other -> "was withheld by " + other)
                    .orElse("was visible");
            throw new AssertionError(
                    of(feature, device) + "withheld by " + because + ", but " + instead + ".\n" + answer.why());
        }
    }

    private static String of(InsightOnlineFeature feature, String device) {
        return feature + " of device " + device + ": expected to be ";
    }
}
