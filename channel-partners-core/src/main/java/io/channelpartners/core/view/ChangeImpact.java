package io.channelpartners.core.view;

import io.channelpartners.access.AccessImpact;
import io.channelpartners.access.DeliveryImpact;
import io.channelpartners.access.DeviceFilter;
import io.channelpartners.access.DeviceImpact;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.FeatureImpact;
import io.channelpartners.device.Device;
import io.channelpartners.environment.ChangeResult;
import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The impact of a change: the views of each location before and after it, compared column by column (L-10). */
public final class ChangeImpact implements AccessImpact {

    private final ChangeResult result;
    private final EnvironmentChange change;
    private final EnvironmentColumns before;
    private final EnvironmentColumns after;
    private final DeviceIndex devices;
    private final CountedStandings standings;

    private ChangeImpact(
            ChangeResult result, EnvironmentColumns before, EnvironmentColumns after, CountedStandings standings) {
        this.result = result;
        this.change = result.change();
        this.devices = DeviceUnion.of(before.index(), after.index());
        this.before = before.over(devices);
        this.after = after.over(devices);
        this.standings = standings;
    }

    /** Obtains the impact of a change on a state, with the standings that count at an instant. */
    public static ChangeImpact of(ChangeResult result, EnvironmentColumns before, CountedStandings standings) {
        EnvironmentColumns after = before.next(result.snapshot());
        return new ChangeImpact(result, before, after, standings);
    }

    /** Returns the change and the instant; what the change does is computed when it is asked. */
    @Override
    public String toString() {
        return "AccessImpact{" + change + ", at " + at() + "}";
    }

    @Override
    public EnvironmentChange change() {
        return change;
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
    public DeviceList<DeviceImpact> devices(PartnerLocationId location) {
        LocationDifference difference = difference(location);
        Fingerprint question = Fingerprint.empty().withTextOf("impact", change.environment(), location);
        return new DevicePages<>(
                devices,
                new Positions(devices, difference.differing(), DeviceFilter.none()),
                difference::row,
                before.key(question, difference.with(with(before.revision()))));
    }

    /** Returns what stands for a state and what the change does to it: a cursor of one preview is stale in another. */
    private Fingerprint with(Fingerprint state) {
        return state.with(before.snapshot().stamp().checks())
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
    }

    @Override
    public DeviceList<DeliveryImpact> deliveries() {
        Words same = deliveries(before).sameIn(deliveries(after));
        Fingerprint question = Fingerprint.empty().withTextOf("deliveries", change.environment());
        return new DevicePages<>(
                devices,
                new Positions(devices, same.not(), DeviceFilter.none()),
                this::delivery,
                before.key(question, standings(after, standings(before, with(before.revision())))));
    }

    private DeliveryColumns deliveries(EnvironmentColumns columns) {
        return new DeliveryColumns(columns, location -> standings.onRecord(columns, location));
    }

    /** Returns what stands for some values and all that decides who delivers; case routing decides nothing else. */
    private Fingerprint standings(EnvironmentColumns columns, Fingerprint values) {
        Fingerprint all = values;
        for (PartnerLocationId location : columns.environment().partners().ids()) {
            all = all.withTextOf(location, standings.onRecord(columns, location));
        }
        return all;
    }

    private DeliveryImpact delivery(int position) {
        Device device = devices.device(position);
        return new DeliveryImpact(
                device, standings.deliveryPartner(before, device.id()), standings.deliveryPartner(after, device.id()));
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
        return new LocationDifference(standings.access(before, location), standings.access(after, location));
    }
}
