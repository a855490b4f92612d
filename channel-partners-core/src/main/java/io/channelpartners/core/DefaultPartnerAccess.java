package io.channelpartners.core;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.boundary.GuardedStore;
import io.channelpartners.core.boundary.GuardedVerifier;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.PresentColumns;
import io.channelpartners.core.list.CustomerCursors;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.listen.Listeners;
import io.channelpartners.core.view.CustomerPages;
import io.channelpartners.core.view.EffectiveStandings;
import io.channelpartners.core.view.NamedDevices;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.core.view.ViewerView;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** The partner's entry point. */
record DefaultPartnerAccess(
        EnvironmentStore store,
        GuardedVerifier verifier,
        LocationUsers users,
        PresentColumns columns,
        DeviceCursors cursors,
        CustomerCursors customerCursors,
        Listeners listeners,
        Clock clock,
        Freshness freshness)
        implements PartnerAccess {

    @Override
    public Viewer signIn(HpePassportId passport) {
        Viewer.Builder viewer = Viewer.builder().passport(passport);
        for (IdCheck check : verifier.checkAll(users.locations(passport).locations())) {
            check.checkedStanding().ifPresent(standing -> viewer.putStandings(check.id(), standing));
        }
        return viewer.build();
    }

    @Override
    public PartnerView view(Viewer viewer, EnvironmentId environment) {
        return listeners.audited(view(viewer, users.locations(viewer.passport()), environment), viewer.passport());
    }

    @Override
    public PartnerDeviceView view(Viewer viewer, EnvironmentId environment, Set<DeviceId> devices) {
        Set<DeviceId> named = Set.copyOf(devices); // the caller may change its set while the store is read
        UserLocations linked = users.locations(viewer.passport());
        ViewerView view = view(viewer, linked, environment, columns.of(environment, named), NamedDevices.of(named));
        return listeners.audited((PartnerDeviceView) view, viewer.passport());
    }

    private ViewerView view(Viewer viewer, UserLocations linked, EnvironmentId environment) {
        return view(viewer, linked, environment, columns.of(environment), NamedDevices.all());
    }

    /** Makes a view at an instant after the look-ups on which it rests (CP-56). */
    private ViewerView view(
            Viewer viewer,
            UserLocations linked,
            EnvironmentId environment,
            Optional<EnvironmentColumns> present,
            NamedDevices named) {
        Instant now = clock.instant();
        return ViewerView.of(
                environment, now, present, named, cursors, locations(viewer, linked, present, now), linked.complete());
    }

    @Override
    public CustomerList myCustomers(Viewer viewer, CustomerSearch search) {
        CustomerList customers = new CustomerPages(viewer.passport(), () -> look(viewer), search, customerCursors);
        return listeners.audited(customers, viewer.passport(), clock);
    }

    /** Looks up the viewer's locations once per page; their freshness is judged again for each environment. */
    private CustomerPages.Look look(Viewer viewer) {
        UserLocations linked = users.locations(viewer.passport());
        boolean recognized = linked.recognizedAt(clock.instant(), freshness) == Answer.YES;
        boolean known = linked.complete() && (recognized || linked.lookedUpAt().isEmpty());
        SortedSet<PartnerLocationId> named = recognized ? linked.locations() : Collections.emptySortedSet();
        return new CustomerPages.Look() {
            @Override
            public List<EnvironmentId> after(Optional<EnvironmentId> place, int most) {
                return named.isEmpty() ? List.of() : store.environmentsListing(named, place, most);
            }

            @Override
            public boolean isKnown() {
                return known;
            }

            @Override
            public ViewerView view(EnvironmentId environment) {
                return DefaultPartnerAccess.this.view(viewer, linked, environment);
            }

            @Override
            public Optional<ViewerView> viewIfReadable(EnvironmentId environment) {
                return GuardedStore.ifReadable(environment, () -> view(environment));
            }
        };
    }

    /** The locations of the viewer at an instant, as far as they are known, each with its standing in effect. */
    private List<ViewerLocation> locations(
            Viewer viewer, UserLocations linked, Optional<EnvironmentColumns> present, Instant now) {
        Answer recognized = linked.recognizedAt(now, freshness);
        Optional<EnvironmentState> environment = present.map(EnvironmentColumns::environment);
        EffectiveStandings standings = new EffectiveStandings(now, freshness);
        List<ViewerLocation> locations = new ArrayList<>(linked.locations().size());
        for (PartnerLocationId location : linked.locations()) {
            Optional<CheckedStanding> atSignIn =
                    Optional.ofNullable(viewer.standings().get(location));
            locations.add(new ViewerLocation(location, recognized, standings.of(atSignIn, environment, location)));
        }
        return locations;
    }
}
