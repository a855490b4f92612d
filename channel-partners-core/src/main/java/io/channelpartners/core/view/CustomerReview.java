package io.channelpartners.core.view;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.LocationAccess;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.time.Duration;
import java.time.Instant;

/** The customer's review of one state, with the standings that the environment keeps. */
public final class CustomerReview implements AccessReview {

    private final EnvironmentColumns columns;
    private final Instant at;
    private final Duration longestAge;

    /** Creates the review of a state at an instant. */
    public CustomerReview(EnvironmentColumns columns, Instant at, Duration longestAge) {
        this.columns = columns;
        this.at = at;
        this.longestAge = longestAge;
    }

    @Override
    public EnvironmentSnapshot snapshot() {
        return columns.snapshot();
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public LocationAccess of(PartnerLocationId location) {
        PartnerStanding standing = columns.environment()
                .partners()
                .find(location)
                .map(ChannelPartner::checkedStanding)
                .map(checked -> checked.asOf(at, longestAge))
                .orElseGet(PartnerStanding::unknown);
        return LocationView.of(columns, location, standing);
    }
}
