package io.channelpartners.core.view;

import io.channelpartners.access.AccessImpact;
import io.channelpartners.access.DeliveryImpact;
import io.channelpartners.access.DeviceFilter;
import io.channelpartners.access.DeviceImpact;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.FeatureImpact;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.environment.ChangeResult;
import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The impact of a change: the views of each location before and after it, compared column by column (L-10). */
public final class ChangeImpact implements AccessImpact {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    private final EnvironmentChange change;
    private final EnvironmentColumns before;
    private final EnvironmentColumns after;
    private final DeviceIndex devices;
    private final Instant at;
    private final Duration longestAge;

    private ChangeImpact(
            EnvironmentChange change,
            EnvironmentColumns before,
            EnvironmentColumns after,
            Instant at,
            Duration longestAge) {
        this.change = change;
        this.before = before;
        this.after = after;
        this.devices = DeviceUnion.of(before.index(), after.index());
        this.at = at;
        this.longestAge = longestAge;
    }

    /** Obtains the impact of a change on a state, with the standings that count at an instant. */
    public static ChangeImpact of(
            EnvironmentChange change,
            EnvironmentColumns before,
            EnvironmentSnapshot after,
            Instant at,
            Duration longestAge) {
        return new ChangeImpact(change, before, EnvironmentColumns.of(after, Optional.of(before)), at, longestAge);
    }

    @Override
    public EnvironmentChange change() {
        return change;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public List<FeatureImpact> features() {
        List<FeatureImpact> rows = new ArrayList<>();
        for (PartnerLocationId location : locations()) {
            LocationDifference difference = difference(location);
            for (InsightOnlineFeature feature : FEATURES) {
                int gained = count(difference.gained(feature));
                int lost = count(difference.lost(feature));
                if (gained != 0 || lost != 0) {
                    rows.add(new FeatureImpact(location, feature, gained, lost));
                }
            }
        }
        return List.copyOf(rows);
    }

    @Override
    public DeviceList<DeviceImpact> devices(PartnerLocationId location) {
        LocationDifference difference = difference(location);
        Words differing = Stream.of(FEATURES)
                .map(feature -> difference.gained(feature).or(difference.lost(feature)))
                .reduce(Words.none(), Words::or);
        return new DevicePages<>(
                devices,
                new Positions(devices, differing, DeviceFilter.none()),
                position -> difference.row(devices.device(position)),
                new ListKey(
                        ListKey.parts("impact", change.environment(), location),
                        ListKey.parts(before.snapshot().stamp(), rows(), difference.state())));
    }

    /** What the change does, as text: of two edits previewed at one state, a cursor of one is stale in the other. */
    private String rows() {
        return ListKey.parts(
                change.partners(),
                change.checks(),
                change.defaultReseller(),
                change.defaultServicePartner(),
                change.devices(),
                change.resellers(),
                change.servicePartners(),
                change.optIn(),
                change.deviceOptIns(),
                change.integration());
    }

    @Override
    public DeviceList<DeliveryImpact> deliveries() {
        BitColumn changing = BitColumn.of(devices.size(), position -> {
            DeliveryImpact row = delivery(position);
            return !row.before().equals(row.after());
        });
        return new DevicePages<>(
                devices,
                new Positions(devices, changing::word, DeviceFilter.none()),
                this::delivery,
                new ListKey(ListKey.parts("deliveries", change.environment()), deliveryState()));
    }

    /** All that decides who delivers on both sides, as text; case routing decides nothing else. */
    private String deliveryState() {
        return ListKey.parts(before.snapshot().stamp(), rows(), standings(before), standings(after));
    }

    private String standings(EnvironmentColumns columns) {
        return ListKey.parts(columns.environment().partners().ids().stream()
                .map(location -> ListKey.parts(location, CustomerReview.standing(columns, location, at, longestAge)))
                .toArray());
    }

    private DeliveryImpact delivery(int position) {
        Device device = devices.device(position);
        return new DeliveryImpact(
                device,
                CustomerReview.deliveryPartner(before, device.id(), at, longestAge),
                CustomerReview.deliveryPartner(after, device.id(), at, longestAge));
    }

    @Override
    public List<Problem> warnings() {
        List<Problem> warnings =
                new ArrayList<>(ChangeResult.of(after.snapshot(), change).warnings());
        warnings.addAll(MovedDevices.warnings(before, after));
        return List.copyOf(warnings);
    }

    private Iterable<PartnerLocationId> locations() {
        TreeSet<PartnerLocationId> locations =
                new TreeSet<>(before.environment().partners().ids());
        locations.addAll(after.environment().partners().ids());
        return locations;
    }

    private LocationDifference difference(PartnerLocationId location) {
        return new LocationDifference(
                devices,
                CustomerReview.access(before, location, at, longestAge),
                CustomerReview.access(after, location, at, longestAge));
    }

    private int count(Words words) {
        return new Positions(devices, words, DeviceFilter.none()).count();
    }
}
