package io.channelpartners.core.view;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.DeviceSearch;
import io.channelpartners.access.Evidence;
import io.channelpartners.access.Explanation;
import io.channelpartners.access.FeatureCount;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.LocationAccess;
import io.channelpartners.access.LocationSight;
import io.channelpartners.access.VisibleDevice;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.CompiledPolicy;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.core.policy.Unknowns;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One environment as one location sees it: the columns, and the facts that are the same for every device. */
final class LocationView implements LocationAccess {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();
    private static final FeatureSet NOTHING = FeatureSet.of();

    private final EnvironmentColumns columns;
    private final DeviceIndex index;
    private final PartnerLocationId location;
    private final PartnerStanding standing;
    private final Evidence viewer;
    private final AccessFacts facts;
    private final LocationColumns devices;
    private final FeatureSet[] visible; // at each point

    private LocationView(
            EnvironmentColumns columns,
            PartnerLocationId location,
            PartnerStanding standing,
            Evidence viewer,
            AccessFacts facts) {
        this.columns = columns;
        this.index = columns.index();
        this.location = location;
        this.standing = standing;
        this.viewer = viewer;
        this.facts = facts;
        this.devices = columns.of(location);
        this.visible = new FeatureSet[Points.COUNT];
        for (int point = 0; point < Points.COUNT; point++) {
            visible[point] = CompiledPolicy.features(facts.and(Points.facts(point, false)));
        }
    }

    /** Obtains the view of a recognized user of a location, with what counts of the location's standing. */
    static LocationView of(EnvironmentColumns columns, PartnerLocationId location, PartnerStanding standing) {
        return of(columns, location, standing, Answer.YES, new Evidence.LinkedUser(location));
    }

    /** Obtains the view of somebody who may be a user of a location, with what is known about that. */
    static LocationView of(
            EnvironmentColumns columns,
            PartnerLocationId location,
            PartnerStanding standing,
            Answer recognized,
            Evidence viewer) {
        Answer integration = Answer.of(columns.environment().integration().isEnabled());
        return new LocationView(
                columns,
                location,
                standing,
                viewer,
                AccessFacts.none()
                        .with(Fact.INTEGRATION_IS_ENABLED, integration)
                        .with(Fact.VIEWER_IS_RECOGNIZED, recognized)
                        .with(Fact.AUTHORIZED_AS_RESELLER, standing.reseller())
                        .with(Fact.AUTHORIZED_AS_SERVICE_PARTNER, standing.servicePartner())
                        .with(Fact.PROACTIVE_CARE_IS_AUTHORIZED, standing.proactiveCare())
                        .with(Fact.ENROLLMENT_FORM_IS_FILED, standing.enrollmentForm()));
    }

    /** Gets what some locations together see of a device (CP-60). */
    static FeatureSet union(LocationView[] views, DeviceId device) {
        return views.length == 0 ? NOTHING : union(views, views[0].index().position(device));
    }

    /** Gets what some locations, at least one, together see of the device at a position. */
    static FeatureSet union(LocationView[] views, int position) {
        FeatureSet features = views[0].features(position);
        for (int at = 1; at < views.length; at++) {
            features = features.union(views[at].features(position));
        }
        return features;
    }

    @Override
    public PartnerLocationId location() {
        return location;
    }

    @Override
    public Optional<Instant> checkedAt() {
        return columns.environment().partners().find(location).map(ChannelPartner::checkedAt);
    }

    @Override
    public FeatureSet features(DeviceId device) {
        return features(index.position(device));
    }

    /** Gets what is visible of the device at a position: nothing if it is unknown. */
    FeatureSet features(int position) {
        return position == DeviceIndex.UNKNOWN ? NOTHING : visible[devices.point(position)];
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return features(device).contains(feature);
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return CompiledPolicy.decide(feature, allFacts(device));
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        return Decisions.ofAll(about(device)::decide);
    }

    @Override
    public Explanation explain(DeviceId device, InsightOnlineFeature feature) {
        LocationFacts about = about(device);
        return new CustomerExplanation(
                device,
                feature,
                about,
                about.knowsTheDevice() ? about : newlyRegistered(),
                new EvidenceOnRecord(columns.environment(), location, standing, viewer));
    }

    /** The facts about a device that is yet to be registered, but that it is registered: it will follow the defaults. */
    private LocationFacts newlyRegistered() {
        AccessFacts byDefault = facts;
        for (PartnerRole role : PartnerRole.values()) {
            boolean isDefault = columns.environment().defaults().of(role).equals(Optional.of(location));
            byDefault = byDefault.with(Fact.held(role), Answer.of(isDefault));
        }
        return new LocationFacts(location, byDefault);
    }

    /** Gets the facts about the location and one device, by which its decisions are explained. */
    LocationFacts about(DeviceId device) {
        return new LocationFacts(location, allFacts(device));
    }

    private AccessFacts allFacts(DeviceId device) {
        return facts(index.position(device));
    }

    /** Gets all facts about the device at a position. */
    AccessFacts facts(int position) {
        return position == DeviceIndex.UNKNOWN ? facts : facts.and(devices.facts(position));
    }

    /** Obtains what is seen, and what is unknown, of a device. */
    LocationSight sight(DeviceId device) {
        return new LocationSight(location, features(device), Unknowns.of(allFacts(device)));
    }

    /** Obtains what is seen of at least one device, and what of none but may be. */
    LocationSight sightOfAnyDevice() {
        FeatureSet seen = featuresOfAnyDevice();
        return new LocationSight(
                location, seen, UnknownSight.of(devices, facts).ofAnyDevice().without(seen));
    }

    /** Counts the devices of which each feature is visible, and of which that is unknown. */
    List<FeatureCount> counts() {
        int[] unknown = UnknownSight.of(devices, facts).counts(FEATURES);
        return IntStream.range(0, FEATURES.length)
                .mapToObj(at -> new FeatureCount(location, FEATURES[at], count(FEATURES[at]), unknown[at]))
                .toList();
    }

    @Override
    public int count(InsightOnlineFeature feature) {
        return devices.count(points(feature));
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        Fingerprint question = Fingerprint.empty().withTextOf("location", location);
        return SeenDevices.of(columns, new LocationView[] {this}, question, search);
    }

    /** Gets every feature that is visible of at least one device. */
    private FeatureSet featuresOfAnyDevice() {
        FeatureSet features = NOTHING;
        for (int point = 0; point < Points.COUNT; point++) {
            features = devices.count(1 << point) == 0 ? features : features.union(visible[point]);
        }
        return features;
    }

    /** The points at which a feature is visible. */
    int points(InsightOnlineFeature feature) {
        return points(features -> features.contains(feature));
    }

    /** The points at which anything is visible. */
    int pointsOfAnything() {
        return points(features -> !features.isEmpty());
    }

    /** The points of the devices that a search finds, but for its filter. */
    int points(DeviceSearch search) {
        int points = search.features().isEmpty()
                ? pointsOfAnything()
                : points(features -> features.containsAll(search.features()));
        return search.role().isPresent() ? points & Points.held(search.role().get()) : points;
    }

    private int points(Predicate<FeatureSet> condition) {
        int points = 0;
        for (int point = 0; point < Points.COUNT; point++) {
            points |= condition.test(visible[point]) ? 1 << point : 0;
        }
        return points;
    }

    /** Where the devices stand to the location. */
    LocationColumns devices() {
        return devices;
    }

    /** The devices of the environment, in order. */
    DeviceIndex index() {
        return index;
    }

    /** Returns what stands for some values and all that decides what the location sees at one revision. */
    Fingerprint with(Fingerprint values) {
        return values.with(location.value()).with(facts.yes()).with(facts.unknown());
    }
}
