package io.channelpartners.core.view;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.PartnerView;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.Answer;
import java.time.Instant;
import java.util.Optional;

/**
 * One environment as one viewer sees it: the views of the locations of which the viewer is a recognised user, united.
 *
 * <p>What the viewer learns where no such location holds a role is a function of the viewer alone, so that it says nothing about
 * the environment (CP-59): not even that it exists, or has its integration disabled.
 */
public final class ViewerView implements PartnerView {

    private static final FeatureSet NOTHING = FeatureSet.of();

    private final EnvironmentId environment;
    private final Instant at;
    private final LocationView[] views; // by ascending location, which settles the last tie of CP-55
    private final AccessDecision hidden;

    private ViewerView(EnvironmentId environment, Instant at, LocationView[] views, AccessDecision hidden) {
        this.environment = environment;
        this.at = at;
        this.views = views;
        this.hidden = hidden;
    }

    /** Obtains the view of a viewer by its recognitions. */
    public static ViewerView of(
            EnvironmentId environment, Instant at, Optional<EnvironmentColumns> columns, Recognitions recognitions) {
        LocationView[] views = columns.stream()
                .flatMap(found -> recognitions.locations().stream()
                        .filter(recognition -> recognition.answer() == Answer.YES)
                        .sorted((one, other) -> one.location().compareTo(other.location()))
                        .map(recognition -> LocationView.of(found, recognition.location(), recognition.standing())))
                .toArray(LocationView[]::new);
        return new ViewerView(environment, at, views, hidden(recognitions));
    }

    /** What the viewer is told of a device on which none of its locations holds a role. */
    private static AccessDecision hidden(Recognitions recognitions) {
        Answer recognized = recognitions.ofAny();
        return recognized == Answer.YES
                ? Decisions.stopped(Answer.NO, AccessCondition.LOCATION_HOLDS_A_ROLE)
                : Decisions.stopped(recognized, AccessCondition.VIEWER_IS_RECOGNIZED);
    }

    @Override
    public EnvironmentId environment() {
        return environment;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public FeatureSet features(DeviceId device) {
        FeatureSet features = NOTHING;
        for (LocationView view : views) {
            features = features.union(view.features(device));
        }
        return features;
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return features(device).contains(feature);
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        AccessDecision furthest = hidden;
        boolean held = false;
        for (LocationView view : views) {
            if (view.holds(device)) {
                AccessDecision decision = view.decide(device, feature);
                furthest = held ? Decisions.furthest(furthest, decision) : decision;
                held = true;
            }
        }
        return furthest;
    }
}
