package io.channelpartners.core.view;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.column.Points;
import io.channelpartners.core.explain.ViewerExplanation;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.list.SeenDevices;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.Answer;
import io.channelpartners.view.PartnerView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One environment as one viewer sees it: the views of the locations of which the viewer is a recognized user, united.
 *
 * <p>What the viewer learns where no such location holds a role is a function of the viewer alone, so that it says nothing about
 * the environment (CP-59): not even that it exists, or has its integration disabled.
 */
public final class ViewerView implements PartnerView {

    private static final LocationFeatures[] NONE = {};

    private final EnvironmentId environment;
    private final Instant at;
    private final Optional<EnvironmentColumns> columns;
    private final DeviceCursors cursors;
    private final LocationFeatures[] views; // by ascending location, which settles the last tie of CP-55
    private final AccessDecision hidden;

    private ViewerView(
            EnvironmentId environment,
            Instant at,
            Optional<EnvironmentColumns> columns,
            DeviceCursors cursors,
            LocationFeatures[] views,
            AccessDecision hidden) {
        this.environment = environment;
        this.at = at;
        this.columns = columns;
        this.cursors = cursors;
        this.views = views;
        this.hidden = hidden;
    }

    /** Obtains the view of a viewer by its recognitions; lists of what does not exist read the cursors that all lists read. */
    public static ViewerView of(
            EnvironmentId environment,
            Instant at,
            Optional<EnvironmentColumns> columns,
            DeviceCursors cursors,
            Recognitions recognitions) {
        LocationFeatures[] views =
                columns.map(seen -> views(seen, recognitions.locations())).orElse(NONE);
        return new ViewerView(environment, at, columns, cursors, views, hidden(recognitions));
    }

    /** The views of the listed locations only: another one holds nothing, and a user may have thousands. */
    private static LocationFeatures[] views(EnvironmentColumns columns, List<Recognition> recognitions) {
        List<LocationFeatures> views = new ArrayList<>(recognitions.size());
        for (Recognition recognition : recognitions) {
            if (recognition.answer() == Answer.YES
                    && columns.environment().partners().lists(recognition.location())) {
                views.add(LocationFeatures.of(columns, recognition.location(), Answer.YES, recognition.standing()));
            }
        }
        views.sort((one, other) -> one.location().compareTo(other.location()));
        return views.toArray(NONE);
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
    public Optional<String> customer() {
        return columns.map(EnvironmentColumns::environment)
                .filter(seen -> seen.integration().isEnabled() && holdsARole())
                .map(CustomerEnvironment::customer);
    }

    private boolean holdsARole() {
        for (LocationFeatures view : views) {
            if (view.devices().count(Points.RESELLER | Points.SERVICE_PARTNER) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FeatureSet features(DeviceId device) {
        return LocationFeatures.union(views, device);
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return features(device).contains(feature);
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return explain(device, feature).decision();
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        List<LocationFacts> holding = holding(device);
        return Decisions.ofAll(
                feature -> ViewerExplanation.of(feature, hidden, holding).decision());
    }

    @Override
    public PartnerExplanation explain(DeviceId device, InsightOnlineFeature feature) {
        return ViewerExplanation.of(feature, hidden, holding(device));
    }

    private List<LocationFacts> holding(DeviceId device) {
        List<LocationFacts> holding = new ArrayList<>(views.length);
        for (LocationFeatures view : views) {
            LocationFacts location = view.about(device);
            if (location.holdsARole()) {
                holding.add(location);
            }
        }
        return holding;
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        EnvironmentColumns seen = columns.orElseGet(() -> EnvironmentColumns.ofNothing(environment));
        return SeenDevices.of(seen, views, Fingerprint.empty().with("viewer"), search, cursors);
    }

    /** Obtains the row of "My Customers", if the viewer sees something that meets a search (CP-62). */
    Optional<MyCustomer> asCustomer(CustomerSearch search) {
        return customer()
                .filter(search::matches)
                .map(name -> new MyCustomer(
                        environment, name, devices(search.devices()).count()))
                .filter(row -> row.devices() > 0);
    }
}
