package io.channelpartners.core.explain;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.consent.OptInState;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.AccessPolicy;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerOptIn;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the evidence for each answer about one location in the environment itself, independently of the columns. */
public record RecordedEvidence(
        EnvironmentState environment, PartnerLocationId location, PartnerStanding counted, Evidence viewer) {

    private static final Map<InsightOnlineFeature, Evidence> ROLES = roles();

    /** Gets the evidence for a condition that was asked; for an unknown device, no condition about the device itself is asked. */
    Evidence of(AccessCondition condition, DeviceId device, InsightOnlineFeature feature) {
        return switch (condition) {
            case DEVICE_IS_KNOWN ->
                new Evidence.Registration(environment.devices().find(device));
            case INTEGRATION_IS_ENABLED ->
                new Evidence.Integration(environment.integration().isEnabled());
            case VIEWER_IS_RECOGNIZED -> viewer;
            case LOCATION_HOLDS_A_ROLE ->
                new Evidence.Holders(
                        holding(device, PartnerRole.RESELLER), holding(device, PartnerRole.SERVICE_PARTNER));
            case LOCATION_IS_AUTHORIZED, PROACTIVE_CARE_IS_AUTHORIZED, ENROLLMENT_FORM_IS_FILED -> standing();
            case ROLE_HAS_THE_FEATURE -> Objects.requireNonNull(ROLES.get(feature));
            case CUSTOMER_HAS_OPTED_IN -> optIn(registered(device));
            case GENERATION_IS_COVERED ->
                new Evidence.Generation(registered(device).generation());
        };
    }

    private Holding holding(DeviceId device, PartnerRole role) {
        return environment.holding(device, role).orElseThrow();
    }

    private Device registered(DeviceId device) {
        return environment.devices().find(device).orElseThrow();
    }

    private Evidence standing() {
        return new Evidence.Standing(
                environment.partners().find(location).map(ChannelPartner::checkedStanding), counted);
    }

    private Evidence optIn(Device device) {
        CustomerOptIn optIn = environment.optIn();
        OptInState state = switch (device.connectMethod()) {
            case CENTRAL -> optIn.environment();
            case DIRECT -> optIn.stateOf(device.id());
        };
        return new Evidence.OptIn(device.connectMethod(), state);
    }

    private static Map<InsightOnlineFeature, Evidence> roles() {
        Map<InsightOnlineFeature, Evidence> evidence = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            Set<PartnerRole> roles = EnumSet.allOf(PartnerRole.class);
            roles.removeIf(
                    role -> AccessPolicy.answer(AccessCondition.ROLE_HAS_THE_FEATURE, feature, role, AccessFacts.none())
                            != Answer.YES);
            evidence.put(feature, new Evidence.FeatureRoles(roles));
        }
        return evidence;
    }
}
