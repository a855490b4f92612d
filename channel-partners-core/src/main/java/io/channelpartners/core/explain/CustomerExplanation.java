package io.channelpartners.core.explain;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The customer's explanation. It keeps the decision and computes the rest on demand. */
public final class CustomerExplanation implements Explanation {

    private final DeviceId device;
    private final InsightOnlineFeature feature;
    private final AccessDecision decision;
    private final LocationFacts location;
    private final LocationFacts onceRegistered;
    private final RecordedEvidence evidence;

    /** Creates the explanation; repairs start from the facts that hold once the device is registered. */
    public CustomerExplanation(
            DeviceId device,
            InsightOnlineFeature feature,
            LocationFacts location,
            LocationFacts onceRegistered,
            RecordedEvidence evidence) {
        this.device = device;
        this.feature = feature;
        this.decision = location.decide(feature);
        this.location = location;
        this.onceRegistered = onceRegistered;
        this.evidence = evidence;
    }

    @Override
    public DeviceId device() {
        return device;
    }

    @Override
    public InsightOnlineFeature feature() {
        return feature;
    }

    @Override
    public PartnerLocationId location() {
        return location.location();
    }

    @Override
    public AccessDecision decision() {
        return decision;
    }

    @Override
    public List<PathExplanation> paths() {
        return location.paths(feature);
    }

    @Override
    public PathExplanation speakingPath() {
        return DecidingPath.of(decision, paths()).orElseThrow();
    }

    @Override
    public Map<AccessCondition, Evidence> facts() {
        Map<AccessCondition, Evidence> facts = new EnumMap<>(AccessCondition.class);
        for (PathExplanation path : paths()) {
            for (ConditionAnswer asked : path.answers()) {
                facts.computeIfAbsent(asked.condition(), condition -> evidence.of(condition, device, feature));
            }
        }
        return Collections.unmodifiableMap(facts);
    }

    @Override
    public List<Repair> repairs() {
        return Collections.unmodifiableList(onceRegistered.repairs(feature));
    }

    @Override
    public boolean isBeyondRepair() {
        return !decision.isVisible() && repairs().isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerExplanation that
                && device.equals(that.device)
                && feature == that.feature
                && location.equals(that.location)
                && onceRegistered.equals(that.onceRegistered)
                && facts().equals(that.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(device, feature, location);
    }

    @Override
    public String toString() {
        return ExplanationText.of(this);
    }
}
