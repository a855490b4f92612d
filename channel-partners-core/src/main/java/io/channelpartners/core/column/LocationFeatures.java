package io.channelpartners.core.column;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.CompiledPolicy;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.core.policy.Unknowns;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DefaultPartners;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.view.LocationSight;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the users of one location see of the devices of one state: the profile of each device, and the facts that are the same for
 * all devices. Immutable.
 */
public final class LocationFeatures {
    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();
    private static final FeatureSet NOTHING = FeatureSet.of();

    private final PartnerLocationId location;
    private final DeviceIndex index;
    private final LocationColumns devices;
    private final AccessFacts facts;

    private LocationFeatures(EnvironmentColumns columns, PartnerLocationId location, AccessFacts facts) {
        this.location = location;
        this.index = columns.index();
        this.devices = columns.of(location);
        this.facts = facts;
    }

    /** Obtains what somebody sees who is recognized as a user of a location, or may be, with the standing that counts. */
    public static LocationFeatures of(
            EnvironmentColumns columns, PartnerLocationId location, Answer recognized, PartnerStanding standing) {
        Answer integration = Answer.of(columns.environment().integration().isEnabled());
        AccessFacts facts = AccessFacts.none()
                .with(Fact.INTEGRATION_IS_ENABLED, integration)
                .with(Fact.VIEWER_IS_RECOGNIZED, recognized)
                .with(Fact.AUTHORIZED_AS_RESELLER, standing.reseller())
                .with(Fact.AUTHORIZED_AS_SERVICE_PARTNER, standing.servicePartner())
                .with(Fact.PROACTIVE_CARE_IS_AUTHORIZED, standing.proactiveCare())
                .with(Fact.ENROLLMENT_FORM_IS_FILED, standing.enrollmentForm());
        return new LocationFeatures(columns, location, facts);
    }

    /** Gets what some locations together see of a device (CP-60). */
    public static FeatureSet union(LocationFeatures[] locations, DeviceId device) {
        return locations.length == 0 ? NOTHING : union(locations, locations[0].index.position(device));
    }

    /** Gets what some locations, at least one, together see of the device at a position. */
    public static FeatureSet union(LocationFeatures[] locations, int position) {
        FeatureSet features = locations[0].features(position);
        for (int at = 1; at < locations.length; at++) {
            features = features.union(locations[at].features(position));
        }
        return features;
    }

    /** Gets the location. */
    public PartnerLocationId location() {
        return location;
    }

    /** Gets where the devices stand to the location. */
    public LocationColumns devices() {
        return devices;
    }

    /** Gets what is visible of a device: nothing if it is unknown. */
    public FeatureSet features(DeviceId device) {
        return features(index.position(device));
    }

    /** Gets what is visible of the device at a position: nothing if it is unknown. */
    public FeatureSet features(int position) {
        return position == DeviceIndex.UNKNOWN ? NOTHING : at(devices.point(position));
    }

    private FeatureSet at(int point) {
        return CompiledPolicy.features(facts.yes() | Points.facts(point, false).yes());
    }

    /** Gets the facts about the location and one device. */
    public LocationFacts about(DeviceId device) {
        return new LocationFacts(location, facts(index.position(device)));
    }

    /** Gets the facts about an unregistered device with the roles that it will have by default; that it is registered stays a no. */
    public LocationFacts aboutUnregistered(DefaultPartners defaults) {
        AccessFacts byDefault = facts;
        for (PartnerRole role : PartnerRole.values()) {
            boolean isDefault = defaults.of(role).equals(Optional.of(location));
            byDefault = byDefault.with(Fact.held(role), Answer.of(isDefault));
        }
        return new LocationFacts(location, byDefault);
    }

    /** Gets all facts about the device at a position. */
    public AccessFacts facts(int position) {
        return position == DeviceIndex.UNKNOWN ? facts : facts.and(devices.facts(position));
    }

    /** Gets what is visible, and what is unknown, of a device. */
    public LocationSight sight(DeviceId device) {
        int position = index.position(device);
        return new LocationSight(location, features(position), Unknowns.of(facts(position)));
    }

    /** Gets what is visible of at least one device, and what of none but may be. */
    public LocationSight sightOfAnyDevice() {
        FeatureSet seen = ofAnyDevice();
        return new LocationSight(
                location, seen, UnknownSight.of(devices, facts).ofAnyDevice().without(seen));
    }

    private FeatureSet ofAnyDevice() {
        FeatureSet features = NOTHING;
        for (int point = 0; point < Points.COUNT; point++) {
            features = devices.count(1 << point) == 0 ? features : features.union(at(point));
        }
        return features;
    }

    /** Counts the devices of which each feature is visible, and of which that is unknown. */
    public List<FeatureCount> counts() {
        int[] unknown = UnknownSight.of(devices, facts).counts(FEATURES);
        return IntStream.range(0, FEATURES.length)
                .mapToObj(at -> new FeatureCount(location, FEATURES[at], count(FEATURES[at]), unknown[at]))
                .toList();
    }

    /** Counts the devices of which a feature is visible. */
    public int count(InsightOnlineFeature feature) {
        return devices.count(points(feature));
    }

    /** Gets the points at which a feature is visible. */
    public int points(InsightOnlineFeature feature) {
        return points(features -> features.contains(feature));
    }

    /** Gets the points at which anything is visible. */
    public int pointsOfAnything() {
        return points(features -> !features.isEmpty());
    }

    /** Gets the points of the devices that a search finds, but for its filter. */
    public int points(DeviceSearch search) {
        int points = search.features().isEmpty()
                ? pointsOfAnything()
                : points(features -> features.containsAll(search.features()));
        return search.role().isPresent() ? points & Points.held(search.role().get()) : points;
    }

    private int points(Predicate<FeatureSet> condition) {
        int points = 0;
        for (int point = 0; point < Points.COUNT; point++) {
            points |= condition.test(at(point)) ? 1 << point : 0;
        }
        return points;
    }

    /** Returns what stands for some values and all that decides what the location sees at one revision. */
    public Fingerprint with(Fingerprint values) {
        return values.with(location.value()).with(facts.yes()).with(facts.unknown());
    }
}
