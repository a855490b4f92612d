package io.channelpartners.core;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.CustomerList;
import io.channelpartners.access.DeviceSearch;
import io.channelpartners.access.PartnerView;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.boundary.Naming;
import io.channelpartners.core.listen.Hearing;
import io.channelpartners.core.view.CustomerPages;
import io.channelpartners.core.view.PresentColumns;
import io.channelpartners.core.view.Recognition;
import io.channelpartners.core.view.Recognitions;
import io.channelpartners.core.view.ViewerView;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The partner's side, put together from its parts. */
record PartnerDoor(
        EnvironmentStore store,
        PartnerVerifier verifier,
        LocationUsers users,
        PresentColumns columns,
        Hearing hearing,
        Clock clock,
        Duration longestAge)
        implements PartnerAccess {

    @Override
    public Viewer signIn(HpePassportId passport) {
        Viewer.Builder viewer = Viewer.builder().passport(passport);
        for (PartnerLocationId location : users.locations(passport)) {
            standing(verifier.check(location)).ifPresent(standing -> viewer.putStandings(location, standing));
        }
        return viewer.build();
    }

    private static Optional<CheckedStanding> standing(IdCheck check) {
        if (check instanceof IdCheck.Recognized recognized) {
            return Optional.of(new CheckedStanding(recognized.standing(), recognized.checkedAt()));
        }
        if (check instanceof IdCheck.NotRecognized notRecognized) {
            return Optional.of(new CheckedStanding(PartnerStanding.none(), notRecognized.checkedAt()));
        }
        return Optional.empty();
    }

    @Override
    public PartnerView view(Viewer viewer, EnvironmentId environment) {
        Instant now = clock.instant();
        ViewerView view = ViewerView.of(environment, now, columns.of(environment), recognitions(viewer, now));
        return hearing.heard(view, viewer.passport());
    }

    @Override
    public CustomerList myCustomers(Viewer viewer, DeviceSearch search) {
        CustomerList customers = new CustomerPages(viewer.passport(), () -> look(viewer), search);
        return hearing.heard(customers, viewer.passport(), clock);
    }

    /** What a page of customers goes by: the viewer as recognised now, at one instant for all its environments. */
    private CustomerPages.Look look(Viewer viewer) {
        Instant now = clock.instant();
        Recognitions recognitions = recognitions(viewer, now);
        List<PartnerLocationId> recognized = recognitions.certain();
        return new CustomerPages.Look() {
            @Override
            public List<EnvironmentId> after(Optional<EnvironmentId> place, int most) {
                return Naming.any(store, recognized, place, most);
            }

            @Override
            public ViewerView view(EnvironmentId environment) {
                return ViewerView.of(environment, now, columns.of(environment), recognitions);
            }
        };
    }

    /** The locations of which the viewer may be a user now, as far as can be told (CP-56). */
    private Recognitions recognitions(Viewer viewer, Instant now) {
        LocationUsers.Told told = users.recognized(viewer.passport(), now);
        List<Recognition> locations = new ArrayList<>(told.answers().size());
        told.answers()
                .forEach((location, answer) ->
                        locations.add(new Recognition(location, answer, standing(viewer, location, now))));
        return new Recognitions(locations, told.complete());
    }

    private PartnerStanding standing(Viewer viewer, PartnerLocationId location, Instant now) {
        return Optional.ofNullable(viewer.standings().get(location))
                .map(checked -> checked.asOf(now, longestAge))
                .orElseGet(PartnerStanding::unknown);
    }
}
