package io.channelpartners.core.view;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.Optional;

/**
 * The standings in effect at an instant (CP-56), chosen from the check on record and what HPE said at sign-in.
 *
 * @param at the instant
 * @param earliest the earliest check that is fresh then
 * @param latest the latest check that is fresh then
 */
public record EffectiveStandings(Instant at, Instant earliest, Instant latest) {

    /** Obtains the standings at an instant. */
    public static EffectiveStandings at(Instant now, Freshness freshness) {
        return new EffectiveStandings(now, freshness.earliest(now), freshness.latest(now));
    }

    /** Gets the standing on record; unknown if its check is not fresh or the location is not listed. */
    public PartnerStanding onRecord(EnvironmentState environment, PartnerLocationId location) {
        return effective(Optional.empty(), check(environment, location));
    }

    /**
     * Chooses between the standing from sign-in and the standing on record, where there are any. Of those that are fresh, the later one
     * counts as a whole; of two equally old ones, the one on record.
     */
    public PartnerStanding effective(Optional<CheckedStanding> atSignIn, Optional<CheckedStanding> onRecord) {
        Optional<CheckedStanding> record = onRecord.filter(this::isFresh);
        Optional<CheckedStanding> told = atSignIn.filter(this::isFresh);
        boolean toldCounts = told.isPresent()
                && (record.isEmpty()
                        || told.get().checkedAt().isAfter(record.get().checkedAt()));
        return (toldCounts ? told : record).map(CheckedStanding::standing).orElseGet(PartnerStanding::unknown);
    }

    /** Checks if a check is fresh at the instant. */
    boolean isFresh(CheckedStanding checked) {
        return !checked.checkedAt().isBefore(earliest) && !checked.checkedAt().isAfter(latest);
    }

    /** Gets the standing on record of a location, however old; empty if it is not listed. */
    public static Optional<CheckedStanding> check(EnvironmentState environment, PartnerLocationId location) {
        return environment.partners().find(location).map(ChannelPartner::checkedStanding);
    }

    /** Obtains what the users of a location see of a state, by the standing on record. */
    public LocationFeatures features(EnvironmentColumns columns, PartnerLocationId location) {
        return LocationFeatures.of(columns, location, Answer.YES, onRecord(columns.environment(), location));
    }

    /** Gets who delivers break-fix for a device, by the standing on record (CP-70); empty if the device is unknown. */
    public Optional<DeliveryPartner> deliveryPartner(EnvironmentState environment, DeviceId device) {
        return environment.holding(device, PartnerRole.SERVICE_PARTNER).map(holding -> {
            Optional<PartnerStanding> standing = holding.partner().map(location -> onRecord(environment, location));
            return DeliveryPartner.of(holding, standing.orElseGet(PartnerStanding::unknown));
        });
    }
}
