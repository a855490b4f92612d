package io.channelpartners.core.view;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.explain.CustomerExplanations;
import io.channelpartners.core.explain.RecordedEvidence;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.list.VisibleDevices;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.view.LocationAccess;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One environment as the users of one location see it, as told to the customer. */
final class LocationView implements LocationAccess {

    private final EnvironmentColumns columns;
    private final NamedDevices named;
    private final LocationFeatures visible;
    private final PartnerStanding standing;
    private final Evidence viewer;
    private final DeviceCursors cursors;

    private LocationView(
            EnvironmentColumns columns,
            NamedDevices named,
            LocationFeatures visible,
            PartnerStanding standing,
            Evidence viewer,
            DeviceCursors cursors) {
        this.columns = columns;
        this.named = named;
        this.visible = visible;
        this.standing = standing;
        this.viewer = viewer;
        this.cursors = cursors;
    }

    /** Obtains the view of any recognized user of a location, by its standing in effect. */
    static LocationView of(
            EnvironmentColumns columns,
            NamedDevices named,
            PartnerLocationId location,
            PartnerStanding standing,
            DeviceCursors cursors) {
        LocationFeatures visible = LocationFeatures.of(columns, location, Answer.YES, standing);
        return new LocationView(columns, named, visible, standing, new Evidence.LinkedUser(location), cursors);
    }

    /** Obtains the view of a given Passport, which may or may not be a user of the location. */
    static LocationView of(
            EnvironmentColumns columns,
            NamedDevices named,
            PartnerLocationId location,
            PartnerStanding standing,
            Users.Known user,
            DeviceCursors cursors) {
        LocationFeatures visible = LocationFeatures.of(columns, location, user.recognized(), standing);
        Evidence viewer = new Evidence.GivenUser(location, user.lookedUpAt());
        return new LocationView(columns, named, visible, standing, viewer, cursors);
    }

    @Override
    public PartnerLocationId location() {
        return visible.location();
    }

    @Override
    public Optional<Instant> checkedAt() {
        return columns.environment().partners().find(location()).map(ChannelPartner::checkedAt);
    }

    @Override
    public FeatureSet features(DeviceId device) {
        named.check(device);
        return visible.features(device);
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        named.check(device);
        return visible.decide(device, feature);
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        named.check(device);
        return Decisions.ofAll(visible.about(device)::decide);
    }

    @Override
    public Explanation explain(DeviceId device, InsightOnlineFeature feature) {
        named.check(device);
        EnvironmentState environment = columns.environment();
        LocationFacts about = visible.about(device);
        return CustomerExplanations.of(
                feature,
                about,
                about.knowsTheDevice() ? about : visible.aboutUnregistered(environment.defaults()),
                RecordedEvidence.about(device, environment, location(), standing, viewer));
    }

    @Override
    public int count(InsightOnlineFeature feature) {
        named.checkAll();
        return visible.count(feature);
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        named.checkAll();
        Fingerprint question = Fingerprint.empty().withTextOf("location", location());
        return VisibleDevices.of(columns, new LocationFeatures[] {visible}, question, search, cursors);
    }
}
