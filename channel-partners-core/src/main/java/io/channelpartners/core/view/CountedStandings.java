package io.channelpartners.core.view;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What counts of a location's standing at an instant (CP-56): of what the environment has on record, and of what HPE told at
 * sign-in.
 *
 * @param at the instant of the question
 * @param freshness what is fresh then
 */
public record CountedStandings(Instant at, Freshness freshness) {

    /** Gets what counts of the check on record; unknown if it is not fresh, or the location is not listed. */
    public PartnerStanding onRecord(CustomerEnvironment environment, PartnerLocationId location) {
        return either(Optional.empty(), recorded(environment, location));
    }

    /** Gets what counts of the standing told at sign-in, if one was told, and of the check on record. */
    public PartnerStanding of(
            Optional<CheckedStanding> told, Optional<CustomerEnvironment> environment, PartnerLocationId location) {
        return either(told, environment.flatMap(present -> recorded(present, location)));
    }

    /** Of those that are fresh the later one counts, as a whole; the record if both are equally old. */
    private PartnerStanding either(Optional<CheckedStanding> told, Optional<CheckedStanding> recorded) {
        return Stream.of(recorded, told)
                .flatMap(Optional::stream)
                .filter(checked -> freshness.isFresh(checked.checkedAt(), at))
                .reduce((record, other) -> other.checkedAt().isAfter(record.checkedAt()) ? other : record)
                .map(CheckedStanding::standing)
                .orElseGet(PartnerStanding::unknown);
    }

    private static Optional<CheckedStanding> recorded(CustomerEnvironment environment, PartnerLocationId location) {
        return environment.partners().find(location).map(ChannelPartner::checkedStanding);
    }

    /** Obtains what the users of a location see of a state, with the standing on record. */
    public LocationFeatures features(EnvironmentColumns columns, PartnerLocationId location) {
        return LocationFeatures.of(columns, location, Answer.YES, onRecord(columns.environment(), location));
    }

    /** Obtains who delivers break-fix for a device, with the standing on record (CP-70). */
    public Optional<DeliveryPartner> deliveryPartner(CustomerEnvironment environment, DeviceId device) {
        return environment.holding(device, PartnerRole.SERVICE_PARTNER).map(holding -> {
            Optional<PartnerStanding> standing = holding.partner().map(location -> onRecord(environment, location));
            return DeliveryPartner.of(holding, standing.orElseGet(PartnerStanding::unknown));
        });
    }
}
