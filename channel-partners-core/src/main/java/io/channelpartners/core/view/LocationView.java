package io.channelpartners.core.view;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.DeviceFilter;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.DeviceSearch;
import io.channelpartners.access.Explanation;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.LocationAccess;
import io.channelpartners.access.VisibleDevice;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.AccessPolicy;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One environment as one location sees it: the columns, and the facts that are the same for every device. */
final class LocationView implements LocationAccess {

    private static final FeatureSet NOTHING = FeatureSet.of();

    private final EnvironmentColumns columns;
    private final PartnerLocationId location;
    private final PartnerStanding standing;
    private final AccessFacts facts;
    private final Points points;
    private final Holders.Held reseller;
    private final Holders.Held servicePartner;

    private LocationView(
            EnvironmentColumns columns, PartnerLocationId location, PartnerStanding standing, AccessFacts facts) {
        this.columns = columns;
        this.location = location;
        this.standing = standing;
        this.facts = facts;
        this.points = Points.of(facts.with(Fact.DEVICE_IS_KNOWN, Answer.YES));
        this.reseller = columns.held(PartnerRole.RESELLER, location);
        this.servicePartner = columns.held(PartnerRole.SERVICE_PARTNER, location);
    }

    /** Obtains the view of a recognised user of a location, with what counts of the location's standing. */
    static LocationView of(EnvironmentColumns columns, PartnerLocationId location, PartnerStanding standing) {
        Answer integration = Answer.of(columns.environment().integration().isEnabled());
        return new LocationView(
                columns,
                location,
                standing,
                AccessFacts.none()
                        .with(Fact.INTEGRATION_IS_ENABLED, integration)
                        .with(Fact.VIEWER_IS_RECOGNIZED, Answer.YES)
                        .with(Fact.AUTHORIZED_AS_RESELLER, standing.reseller())
                        .with(Fact.AUTHORIZED_AS_SERVICE_PARTNER, standing.servicePartner())
                        .with(Fact.PROACTIVE_CARE_IS_AUTHORIZED, standing.proactiveCare())
                        .with(Fact.ENROLLMENT_FORM_IS_FILED, standing.enrollmentForm()));
    }

    /** Gets what some locations together see of a device (CP-60). */
    static FeatureSet union(List<LocationView> views, DeviceId device) {
        FeatureSet features = NOTHING;
        for (LocationView view : views) {
            features = features.union(view.features(device));
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
        int position = columns.index().position(device);
        return position == DeviceIndex.UNKNOWN ? NOTHING : points.features(point(position));
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return features(device).contains(feature);
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return AccessPolicy.decide(feature, allFacts(device));
    }

    @Override
    public Explanation explain(DeviceId device, InsightOnlineFeature feature) {
        return new CustomerExplanation(
                device, feature, about(device), new EvidenceOnRecord(columns.environment(), location, standing));
    }

    /** Gets the facts about the location and one device, by which its decisions are explained. */
    LocationFacts about(DeviceId device) {
        return new LocationFacts(location, allFacts(device));
    }

    private AccessFacts allFacts(DeviceId device) {
        int position = columns.index().position(device);
        return position == DeviceIndex.UNKNOWN ? facts : facts.and(deviceFacts(position));
    }

    @Override
    public int count(InsightOnlineFeature feature) {
        return new Positions(columns.index(), visible(feature), DeviceFilter.none()).count();
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        return SeenDevices.of(columns, List.of(this), ListKey.parts("location", location), search);
    }

    /** Gets every feature that is visible of at least one device. */
    FeatureSet featuresOfAnyDevice() {
        return FeatureSet.copyOf(Stream.of(InsightOnlineFeature.values())
                .filter(feature ->
                        new Positions(columns.index(), visible(feature), DeviceFilter.none()).next(0) != Positions.END)
                .toList());
    }

    /** The devices of which a feature is visible. */
    Words visible(InsightOnlineFeature feature) {
        return visible(points.grounds(features -> features.contains(feature)));
    }

    /** The devices of which anything is visible. */
    Words visible() {
        return visible(points.grounds(features -> !features.isEmpty()));
    }

    private Words visible(int[] grounds) {
        Words visible = Words.none();
        for (int ground : grounds) {
            visible = visible.or(facts(ground));
        }
        return visible;
    }

    /** The devices that have all facts of a point. */
    private Words facts(int ground) {
        Words all = Words.all();
        all = (ground & 1) == 0 ? all : all.and(reseller);
        all = (ground & 2) == 0 ? all : all.and(servicePartner);
        all = (ground & 4) == 0 ? all : all.and(columns.facts().optedIn()::word);
        return (ground & 8) == 0 ? all : all.and(columns.facts().covered()::word);
    }

    /** The devices on which the location holds a role. */
    Words held(PartnerRole role) {
        return switch (role) {
            case RESELLER -> reseller;
            case SERVICE_PARTNER -> servicePartner;
        };
    }

    /** The devices of the environment, in order. */
    DeviceIndex devices() {
        return columns.index();
    }

    /** All that decides what the location sees at one revision, as text. */
    String state() {
        return ListKey.parts(location, facts);
    }

    private int point(int position) {
        return Points.at(
                reseller.get(position),
                servicePartner.get(position),
                columns.facts().optedIn().get(position),
                columns.facts().covered().get(position));
    }

    private AccessFacts deviceFacts(int position) {
        return Points.facts(
                        Answer.of(reseller.get(position)),
                        Answer.of(servicePartner.get(position)),
                        Answer.of(columns.facts().optedIn().get(position)),
                        columns.facts().covered(position))
                .with(Fact.DEVICE_IS_KNOWN, Answer.YES);
    }
}
