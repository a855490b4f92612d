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
import java.util.Optional;
import java.util.Set;

/** Finds the evidence for each answer about one device and location in the environment itself, independently of the columns. */
public record RecordedEvidence(
        EnvironmentState environment,
        DeviceId device,
        Optional<Device> registered,
        PartnerLocationId location,
        PartnerStanding counted,
        Evidence viewer) {

    private static final Map<InsightOnlineFeature, Evidence> ROLES = roles();

    /** Looks the device up once for all answers. */
    public static RecordedEvidence about(
            DeviceId device,
            EnvironmentState environment,
            PartnerLocationId location,
            PartnerStanding counted,
            Evidence viewer) {
        return new RecordedEvidence(environment, device, environment.devices().find(device), location, counted, viewer);
    }

    /** Gets the evidence for a condition that was asked; for an unknown device, no condition about the device itself is asked. */
    Evidence of(AccessCondition condition, InsightOnlineFeature feature) {
        return switch (condition) {
            case DEVICE_IS_KNOWN -> new Evidence.Registration(registered);
            case INTEGRATION_IS_ENABLED ->
                new Evidence.Integration(environment.integration().isEnabled());
            case VIEWER_IS_RECOGNIZED -> viewer;
            case LOCATION_HOLDS_A_ROLE ->
                new Evidence.Holders(holding(PartnerRole.RESELLER), holding(PartnerRole.SERVICE_PARTNER));
            case LOCATION_IS_AUTHORIZED, PROACTIVE_CARE_IS_AUTHORIZED, ENROLLMENT_FORM_IS_FILED -> standing();
            case ROLE_HAS_THE_FEATURE -> Objects.requireNonNull(ROLES.get(feature));
            case CUSTOMER_HAS_OPTED_IN -> optIn(registered.orElseThrow());
            case GENERATION_IS_COVERED ->
                new Evidence.Generation(registered.orElseThrow().generation());
        };
    }

    private Holding holding(PartnerRole role) {
        return environment.holding(device, role).orElseThrow();
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
