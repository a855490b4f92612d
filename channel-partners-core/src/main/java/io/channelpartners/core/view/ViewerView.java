package io.channelpartners.core.view;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.explain.PartnerExplanations;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.list.VisibleDevices;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.CompiledPolicy;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentState;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One environment as one viewer sees it: the union of what is visible to the locations of which the viewer is a recognized user.
 *
 * <p>Where none of them holds a role, the answer depends on the viewer alone, so it reveals nothing about the environment (CP-59): not
 * whether it exists, nor whether its integration is enabled.
 */
public final class ViewerView implements PartnerView {

    private static final LocationFeatures[] NONE = {};

    private final EnvironmentId environment;
    private final Instant at;
    private final boolean complete;
    private final Optional<EnvironmentColumns> columns;
    private final NamedDevices named;
    private final DeviceCursors cursors;
    private final LocationFeatures[] locations; // ascending, which settles the last tie of CP-55
    private final AccessDecision hidden;

    private ViewerView(
            EnvironmentId environment,
            Instant at,
            boolean complete,
            Optional<EnvironmentColumns> columns,
            NamedDevices named,
            DeviceCursors cursors,
            LocationFeatures[] locations,
            AccessDecision hidden) {
        this.environment = environment;
        this.at = at;
        this.complete = complete;
        this.columns = columns;
        this.named = named;
        this.cursors = cursors;
        this.locations = locations;
        this.hidden = hidden;
    }

    /**
     * Obtains the view of a viewer.
     *
     * @param columns the columns of the environment, or of the named devices; empty if the environment does not exist
     * @param named the devices about which the view may be asked
     * @param locations the locations of the viewer, at least those that the environment lists
     * @param elsewhere whether the viewer is a recognized user of any other location
     * @param complete whether the viewer's locations are known
     */
    public static ViewerView of(
            EnvironmentId environment,
            Instant at,
            Optional<EnvironmentColumns> columns,
            NamedDevices named,
            DeviceCursors cursors,
            List<ViewerLocation> locations,
            Answer elsewhere,
            boolean complete) {
        LocationFeatures[] seeing =
                columns.map(present -> seeing(present, locations)).orElse(NONE);
        return new ViewerView(environment, at, complete, columns, named, cursors, seeing, hidden(locations, elsewhere));
    }

    /** Only listed locations can see anything. */
    private static LocationFeatures[] seeing(EnvironmentColumns columns, List<ViewerLocation> locations) {
        List<LocationFeatures> seeing = new ArrayList<>(locations.size());
        for (ViewerLocation viewer : locations) {
            if (viewer.recognized() == Answer.YES
                    && columns.environment().partners().contains(viewer.location())) {
                seeing.add(LocationFeatures.of(columns, viewer.location(), Answer.YES, viewer.standing()));
            }
        }
        seeing.sort(Comparator.comparing(LocationFeatures::location));
        return seeing.toArray(NONE);
    }

    /** The answer about a device on which none of the viewer's locations holds a role. */
    private static AccessDecision hidden(List<ViewerLocation> locations, Answer elsewhere) {
        Answer recognized = elsewhere;
        for (ViewerLocation viewer : locations) {
            recognized = anyOf(recognized, viewer.recognized());
        }
        return recognized == Answer.YES
                ? Decisions.stopped(Answer.NO, AccessCondition.LOCATION_HOLDS_A_ROLE)
                : Decisions.stopped(recognized, AccessCondition.VIEWER_IS_RECOGNIZED);
    }

    private static Answer anyOf(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.UNKNOWN ? one : other;
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
    public boolean isComplete() {
        return complete;
    }

    @Override
    public Optional<String> customer() {
        named.checkAll();
        return columns.map(EnvironmentColumns::environment)
                .filter(present -> present.integration().isEnabled() && holdsARole())
                .map(EnvironmentState::customer);
    }

    private boolean holdsARole() {
        for (LocationFeatures location : locations) {
            if (location.devices().count(DeviceProfile.RESELLER | DeviceProfile.SERVICE_PARTNER) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FeatureSet features(DeviceId device) {
        named.check(device);
        return LocationFeatures.union(locations, device);
    }

    @Override
    public Optional<VisibleDevice> device(DeviceId device) {
        FeatureSet features = features(device);
        return features.isEmpty()
                ? Optional.empty()
                : columns.map(EnvironmentColumns::index)
                        .map(index -> new VisibleDevice(index.device(index.position(device)), features));
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return decide(position(device), feature);
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        int position = position(device);
        return Decisions.ofAll(feature -> decide(position, feature));
    }

    @Override
    public PartnerExplanation explain(DeviceId device, InsightOnlineFeature feature) {
        int position = position(device);
        return PartnerExplanations.of(feature, decide(position, feature), holding(position));
    }

    private int position(DeviceId device) {
        named.check(device);
        return columns.isPresent() ? columns.get().index().position(device) : DeviceIndex.UNKNOWN;
    }

    /** Decides by the locations that hold a role, in their order (CP-55); creates no object. */
    private AccessDecision decide(int position, InsightOnlineFeature feature) {
        AccessDecision furthest = hidden;
        boolean first = true;
        for (LocationFeatures location : locations) {
            AccessFacts facts = location.facts(position);
            if (facts.haveARoleHeld()) {
                AccessDecision next = CompiledPolicy.decide(feature, facts);
                furthest = first ? next : Decisions.furthest(furthest, next);
                first = false;
            }
        }
        return furthest;
    }

    private List<LocationFacts> holding(int position) {
        List<LocationFacts> holding = new ArrayList<>(locations.length);
        for (LocationFeatures location : locations) {
            AccessFacts facts = location.facts(position);
            if (facts.haveARoleHeld()) {
                holding.add(new LocationFacts(location.location(), facts));
            }
        }
        return holding;
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        named.checkAll();
        EnvironmentColumns present = columns.orElseGet(() -> EnvironmentColumns.ofNothing(environment));
        return VisibleDevices.of(present, locations, Fingerprint.empty().with("viewer"), search, cursors);
    }

    /** Obtains the row of "My Customers", if the viewer sees something that matches a search (CP-62). */
    public Optional<MyCustomer> asCustomer(CustomerSearch search) {
        return customer()
                .filter(search::matches)
                .map(name -> new MyCustomer(
                        environment, name, devices(search.devices()).count()))
                .filter(row -> row.devices() > 0);
    }
}
