package io.channelpartners.core.column;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.CompiledPolicy;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.core.policy.Unknowns;
import io.channelpartners.core.profile.LocationProfiles;
import io.channelpartners.core.profile.SearchClauses;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DefaultPartners;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.view.LocationVisibility;
import java.util.List;
import java.util.Optional;

/** What the users of one location see of one state's devices, decided by the profile of each device. Immutable. */
public final class LocationFeatures {

    private static final FeatureSet NOTHING = FeatureSet.of();

    private final DeviceIndex index;
    private final LocationColumns devices;
    private final LocationProfiles profiles;

    private LocationFeatures(EnvironmentColumns columns, LocationProfiles profiles) {
        this.index = columns.index();
        this.devices = columns.of(profiles.location());
        this.profiles = profiles;
    }

    /** Obtains what a user of a location sees, given whether the user is recognized and the standing in effect. */
    public static LocationFeatures of(
            EnvironmentColumns columns, PartnerLocationId location, Answer recognized, PartnerStanding standing) {
        boolean integrationEnabled = columns.environment().integration().isEnabled();
        return new LocationFeatures(columns, LocationProfiles.of(integrationEnabled, location, recognized, standing));
    }

    /** Gets what several locations see of a device together (CP-60). */
    public static FeatureSet union(LocationFeatures[] locations, DeviceId device) {
        return locations.length == 0 ? NOTHING : union(locations, locations[0].index.position(device));
    }

    /** Gets what one or more locations see of the device at a position together. */
    public static FeatureSet union(LocationFeatures[] locations, int position) {
        FeatureSet features = locations[0].features(position);
        for (int at = 1; at < locations.length; at++) {
            features = features.union(locations[at].features(position));
        }
        return features;
    }

    /** Gets the location. */
    public PartnerLocationId location() {
        return profiles.location();
    }

    /** Gets the profiles of the devices. */
    public LocationColumns devices() {
        return devices;
    }

    /** Gets what is visible of a device; nothing if it is unknown. */
    public FeatureSet features(DeviceId device) {
        return features(index.position(device));
    }

    /** Gets what is visible of the device at a position; nothing if it is unknown. */
    public FeatureSet features(int position) {
        return position == DeviceIndex.UNKNOWN ? NOTHING : profiles.at(devices.profile(position));
    }

    /** Decides about a feature of a device (CP-55). */
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return CompiledPolicy.decide(feature, facts(index.position(device)));
    }

    /** Gets all facts about one device. */
    public LocationFacts about(DeviceId device) {
        return new LocationFacts(location(), facts(index.position(device)));
    }

    /** Gets the facts about an unregistered device as if it already followed the defaults; it still is not registered. */
    public LocationFacts aboutUnregistered(DefaultPartners defaults) {
        AccessFacts byDefault = profiles.facts();
        for (PartnerRole role : PartnerRole.values()) {
            boolean isDefault = defaults.find(role).equals(Optional.of(location()));
            byDefault = byDefault.with(Fact.held(role), Answer.of(isDefault));
        }
        return new LocationFacts(location(), byDefault);
    }

    /** Gets all facts about the device at a position. */
    public AccessFacts facts(int position) {
        return position == DeviceIndex.UNKNOWN
                ? profiles.facts()
                : profiles.facts().and(devices.facts(position));
    }

    /** Gets what is visible of a device, and what is unknown. */
    public LocationVisibility visibility(DeviceId device) {
        int position = index.position(device);
        return new LocationVisibility(location(), features(position), Unknowns.of(facts(position)));
    }

    /** Gets what is visible of at least one device, and what else may be. */
    public LocationVisibility visibilityOfAnyDevice() {
        return profiles.ofAnyDevice(devices);
    }

    /** Counts, per feature, the devices of which it is visible and those of which that is unknown. */
    public List<FeatureCount> counts() {
        return profiles.counts(devices);
    }

    /** Counts the devices of which a feature is visible. */
    public int count(InsightOnlineFeature feature) {
        return devices.count(profiles(feature));
    }

    /** Gets the profiles with a feature visible. */
    public int profiles(InsightOnlineFeature feature) {
        return profiles.of(feature);
    }

    /** Gets the profiles that meet a demand. */
    public int profiles(SearchClauses.Clause clause) {
        return clause.profiles(profiles);
    }

    /** Returns a fingerprint with everything appended that decides what the location sees at one revision. */
    public Fingerprint with(Fingerprint values) {
        AccessFacts facts = profiles.facts();
        return values.with(location().value()).with(facts.yes()).with(facts.unknown());
    }
}
