package io.channelpartners.core.view;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.LocationAccess;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.AccessPolicy;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.Optional;

/** One environment as one location sees it: the columns, and the facts that are the same for every device. */
final class LocationView implements LocationAccess {

    private static final FeatureSet NOTHING = FeatureSet.of();

    private final EnvironmentColumns columns;
    private final PartnerLocationId location;
    private final AccessFacts facts;
    private final Points points;
    private final Holders.Held reseller;
    private final Holders.Held servicePartner;

    private LocationView(EnvironmentColumns columns, PartnerLocationId location, AccessFacts facts) {
        this.columns = columns;
        this.location = location;
        this.facts = facts;
        this.points = Points.of(facts.with(Fact.DEVICE_IS_KNOWN, Answer.YES));
        this.reseller = held(PartnerRole.RESELLER);
        this.servicePartner = held(PartnerRole.SERVICE_PARTNER);
    }

    /** Obtains the view of a recognised user of a location, with what counts of the location's standing. */
    static LocationView of(EnvironmentColumns columns, PartnerLocationId location, PartnerStanding standing) {
        Answer integration = Answer.of(columns.environment().integration().isEnabled());
        return new LocationView(
                columns,
                location,
                AccessFacts.none()
                        .with(Fact.INTEGRATION_IS_ENABLED, integration)
                        .with(Fact.VIEWER_IS_RECOGNIZED, Answer.YES)
                        .with(Fact.AUTHORIZED_AS_RESELLER, standing.reseller())
                        .with(Fact.AUTHORIZED_AS_SERVICE_PARTNER, standing.servicePartner())
                        .with(Fact.PROACTIVE_CARE_IS_AUTHORIZED, standing.proactiveCare())
                        .with(Fact.ENROLLMENT_FORM_IS_FILED, standing.enrollmentForm()));
    }

    private Holders.Held held(PartnerRole role) {
        boolean isDefault = columns.environment()
                .defaults()
                .of(role)
                .filter(location::equals)
                .isPresent();
        return columns.holders(role).of(location, isDefault);
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
        int position = columns.index().position(device);
        return AccessPolicy.decide(feature, position == DeviceIndex.UNKNOWN ? facts : facts.and(deviceFacts(position)));
    }

    /** Checks if the location holds a role on a device. */
    boolean holds(DeviceId device) {
        int position = columns.index().position(device);
        return position != DeviceIndex.UNKNOWN && (reseller.get(position) || servicePartner.get(position));
    }

    @Override
    public int count(InsightOnlineFeature feature) {
        int count = 0;
        for (int at = 0; at < BitColumn.words(columns.index().size()); at++) {
            count += Long.bitCount(visible(feature, at));
        }
        return count;
    }

    /** The devices of one word of which a feature is visible: the points that show it, put together. */
    private long visible(InsightOnlineFeature feature, int at) {
        long visible = 0;
        for (int point = 0; point < Points.COUNT; point++) {
            if (points.features(point).contains(feature)) {
                visible |= along((point & 1) != 0, reseller.word(at))
                        & along((point & 2) != 0, servicePartner.word(at))
                        & along((point & 4) != 0, columns.facts().optedIn().word(at))
                        & along((point & 8) != 0, columns.facts().covered().word(at));
            }
        }
        return visible & BitColumn.valid(columns.index().size(), at);
    }

    private static long along(boolean set, long word) {
        return set ? word : ~word;
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
