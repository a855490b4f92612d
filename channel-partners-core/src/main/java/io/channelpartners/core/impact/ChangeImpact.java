package io.channelpartners.core.impact;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.DeviceUnion;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.list.DevicePages;
import io.channelpartners.core.list.ListKey;
import io.channelpartners.core.list.MatchingDevices;
import io.channelpartners.core.view.CustomerReview;
import io.channelpartners.core.view.EffectiveStandings;
import io.channelpartners.core.view.Users;
import io.channelpartners.device.Device;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.DeliveryImpact;
import io.channelpartners.impact.DeviceImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.impact.UnknownImpact;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.view.AccessReview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The impact of a change: what each location sees before and after it, compared column by column (L-10). */
public final class ChangeImpact implements AccessImpact {

    private final ChangeResult result;
    private final AccessReview reviewBefore;
    private final AccessReview reviewAfter;
    private final EnvironmentColumns before; // both over the devices of both states
    private final EnvironmentColumns after;
    private final DeviceIndex devices;
    private final EffectiveStandings standings;
    private final DeviceCursors cursors;

    /** Computed for the first list; a race computes the same value twice, so there is no lock. */
    private volatile @Nullable Fingerprint state;

    /** Creates the impact of a change on a state, by the standings in effect at an instant. */
    public ChangeImpact(
            EnvironmentSnapshot state,
            EnvironmentColumns from,
            ChangeResult result,
            EffectiveStandings standings,
            Users users,
            DeviceCursors cursors) {
        EnvironmentColumns to = from.next(result.snapshot());
        this.result = result;
        this.reviewBefore = new CustomerReview(state, from, standings, users, cursors);
        this.reviewAfter = new CustomerReview(result.snapshot(), to, standings, users, cursors);
        this.devices = DeviceUnion.of(from.index(), to.index());
        this.before = from.over(devices);
        this.after = to.over(devices);
        this.standings = standings;
        this.cursors = cursors;
    }

    /** Shows the change and the instant, without computing anything. */
    @Override
    public String toString() {
        return "AccessImpact{" + change() + ", at " + at() + "}";
    }

    @Override
    public EnvironmentChange change() {
        return result.change();
    }

    @Override
    public Instant at() {
        return standings.at();
    }

    @Override
    public List<FeatureImpact> features() {
        List<FeatureImpact> rows = new ArrayList<>();
        for (PartnerLocationId location : locations()) {
            rows.addAll(difference(location).features());
        }
        return List.copyOf(rows);
    }

    @Override
    public List<UnknownImpact> unknown() {
        List<UnknownImpact> rows = new ArrayList<>();
        for (PartnerLocationId location : locations()) {
            difference(location).unknown().ifPresent(rows::add);
        }
        return List.copyOf(rows);
    }

    @Override
    public AccessReview before() {
        return reviewBefore;
    }

    @Override
    public AccessReview after() {
        return reviewAfter;
    }

    @Override
    public DeviceList<DeviceImpact> devices(PartnerLocationId location) {
        LocationDifference difference = difference(location);
        Fingerprint question = Fingerprint.empty().withTextOf("impact", change().environment(), location);
        return new DevicePages<>(
                devices,
                new MatchingDevices(devices, difference.differing(), DeviceFilter.none()),
                difference::row,
                new ListKey(cursors, question, difference.with(state())));
    }

    /** Fingerprints the state before and the change, so that a cursor of one preview is stale in another. */
    private Fingerprint state() {
        Fingerprint known = state;
        if (known == null) {
            EnvironmentChange change = change();
            known = before.revision()
                    .with(before.stamp().checks())
                    .withTextOf(
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
            state = known;
        }
        return known;
    }

    @Override
    public DeviceList<DeliveryImpact> deliveries() {
        DeviceSet same = deliveries(before).sameIn(deliveries(after));
        Fingerprint question = Fingerprint.empty().withTextOf("deliveries", change().environment());
        return new DevicePages<>(
                devices,
                new MatchingDevices(devices, same.not(), DeviceFilter.none()),
                this::delivery,
                new ListKey(cursors, question, standings(after, standings(before, state()))));
    }

    private DevicesByDeliveryPartner deliveries(EnvironmentColumns columns) {
        return new DevicesByDeliveryPartner(columns, location -> standings.onRecord(columns.environment(), location));
    }

    /** Appends the standings of a state to a fingerprint, since case routing affects deliveries and nothing else. */
    private Fingerprint standings(EnvironmentColumns columns, Fingerprint values) {
        Fingerprint all = values;
        for (PartnerLocationId location : columns.environment().partners().ids()) {
            all = all.withTextOf(location, standings.onRecord(columns.environment(), location));
        }
        return all;
    }

    private DeliveryImpact delivery(int position) {
        Device device = devices.device(position);
        return new DeliveryImpact(
                device,
                standings.deliveryPartner(before.environment(), device.id()),
                standings.deliveryPartner(after.environment(), device.id()));
    }

    @Override
    public List<Problem> warnings() {
        return result.warnings();
    }

    private Iterable<PartnerLocationId> locations() {
        TreeSet<PartnerLocationId> locations =
                new TreeSet<>(before.environment().partners().ids());
        locations.addAll(after.environment().partners().ids());
        return locations;
    }

    private LocationDifference difference(PartnerLocationId location) {
        return new LocationDifference(
                devices, standings.features(before, location), standings.features(after, location));
    }
}
