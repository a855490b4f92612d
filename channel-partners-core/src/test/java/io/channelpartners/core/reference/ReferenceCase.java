package io.channelpartners.core.reference;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.reference.ReferencePolicy.Circumstances;
import io.channelpartners.core.reference.ReferencePolicy.Location;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceAssignments;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the rule book says of an environment at an instant, computed literally: CP-20, CP-40 and CP-56, then the policy. */
public final class ReferenceCase {

    private static final ReferencePolicy POLICY = new ReferencePolicy();

    private final CustomerEnvironment environment;
    private final Instant at;
    private final Freshness freshness;

    public ReferenceCase(CustomerEnvironment environment, Instant at, Freshness freshness) {
        this.environment = environment;
        this.at = at;
        this.freshness = freshness;
    }

    /** What a user linked to a location sees, by the standing that the environment keeps (CP-15); full answers (CP-59). */
    public AccessDecision decide(PartnerLocationId id, DeviceId device, InsightOnlineFeature feature) {
        Location location = location(id, device, Answer.YES, keptStanding(id));
        return POLICY.decide(feature, circumstances(device), List.of(location)).decision();
    }

    public Circumstances circumstances(DeviceId device) {
        Optional<Device> known = environment.devices().find(device);
        return new Circumstances(
                Answer.of(known.isPresent()),
                Answer.of(environment.integration().passport().isPresent()),
                Answer.of(known.filter(this::isOptedIn).isPresent()),
                known.map(Device::generation).map(ReferencePolicy::covered).orElse(Answer.NO));
    }

    public Location location(PartnerLocationId id, DeviceId device, Answer recognized, PartnerStanding standing) {
        return new Location(
                id.value(),
                recognized,
                Answer.of(holds(id, device, PartnerRole.RESELLER)),
                Answer.of(holds(id, device, PartnerRole.SERVICE_PARTNER)),
                standing.reseller(),
                standing.servicePartner(),
                standing.proactiveCare(),
                standing.enrollmentForm());
    }

    /** CP-40: central-connect devices follow the environment, a direct-connect device its own opt-in. */
    private boolean isOptedIn(Device device) {
        return device.connectMethod() == ConnectMethod.CENTRAL
                ? environment.optIn().environment().isGiven()
                : environment.optIn().stateOf(device.id()).isGiven();
    }

    /** CP-20: individually assigned, else the default, else HPE. */
    private boolean holds(PartnerLocationId id, DeviceId device, PartnerRole role) {
        if (!environment.devices().contains(device)) {
            return false;
        }
        DeviceAssignments assignments = environment.assignments();
        int at = assignments.devices(role).indexOf(device);
        return at >= 0
                ? assignments.locations(role).get(at).equals(id)
                : environment.defaults().find(role).equals(Optional.of(id));
    }

    /** CP-56: what counts of a standing from sign-in, and of the record, which wins if both are equally old. */
    public PartnerStanding countedStanding(PartnerLocationId id, PartnerStanding atSignIn, Instant checkedAt) {
        Optional<ChannelPartner> listed = environment.partners().find(id);
        boolean recordCounts = listed.isPresent() && counts(listed.get().checkedAt());
        if (!counts(checkedAt)) {
            return recordCounts ? listed.get().standing() : PartnerStanding.unknown();
        }
        return recordCounts && !listed.get().checkedAt().isBefore(checkedAt)
                ? listed.get().standing()
                : atSignIn;
    }

    /** CP-56: too old, or further in the future than is tolerated, is unknown; so is what nobody ever looked up. */
    private PartnerStanding keptStanding(PartnerLocationId id) {
        return environment
                .partners()
                .find(id)
                .filter(listed -> counts(listed.checkedAt()))
                .map(ChannelPartner::standing)
                .orElseGet(PartnerStanding::unknown);
    }

    private boolean counts(Instant checkedAt) {
        boolean tooOld = checkedAt.isBefore(at.minus(freshness.longestAge()));
        boolean ofTheFuture = checkedAt.isAfter(at.plus(freshness.tolerance()));
        return !tooOld && !ofTheFuture;
    }
}
