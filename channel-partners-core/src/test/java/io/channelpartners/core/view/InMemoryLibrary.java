package io.channelpartners.core.view;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.Ticking;
import io.channelpartners.core.list.Cursors;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The library over doubles in memory, with one user, who is linked to nothing until {@link #link} says so. */
public final class InMemoryLibrary {

    private static final HpePassportId USER = HpePassportId.of("user");

    private final SettableClock clock;
    private final InMemoryPartnerVerifier backEnd;
    private final InMemoryPassportDirectory directory;
    private final EnvironmentStore store;
    private final ChannelPartnersLibrary library;

    /** Creates the library over a store, on a clock that advances. */
    public InMemoryLibrary(EnvironmentStore store) {
        this(store, Ticking.NANOSECOND);
    }

    private InMemoryLibrary(EnvironmentStore store, Ticking ticking) {
        this.store = store;
        this.clock = ticking.clock();
        this.backEnd = new InMemoryPartnerVerifier(clock);
        this.directory = new InMemoryPassportDirectory(clock);
        this.library = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(backEnd)
                .passports(directory)
                .clock(clock)
                .tolerance(ticking.freshness().tolerance())
                .cursorKey(Cursors.KEY)
                .build();
        ChannelPartnersDomain.LOCATIONS.forEach(location -> standing(location, Standings.full()));
        link(List.of());
    }

    /** Creates the library with environments set up. */
    public static InMemoryLibrary with(CustomerEnvironment... environments) {
        return with(Ticking.NANOSECOND, environments);
    }

    /** Creates the library on a clock that advances as told, with environments set up. */
    public static InMemoryLibrary with(Ticking ticking, CustomerEnvironment... environments) {
        InMemoryLibrary made = new InMemoryLibrary(new InMemoryEnvironmentStore(), ticking);
        for (CustomerEnvironment environment : environments) {
            made.partners()
                    .setUp(environment.id(), environment.customer(), ChannelPartnersDomain.BY, nothing -> environment);
        }
        return made;
    }

    /** Gets the clock. */
    public SettableClock clock() {
        return clock;
    }

    /** Gets the customer's door. */
    public ChannelPartners partners() {
        return library.channelPartners();
    }

    /** Gets the present state of an environment. */
    public CustomerEnvironment environment(EnvironmentId id) {
        return store.find(id).orElseThrow().environment();
    }

    /** Changes an environment. */
    public void change(EnvironmentId id, EnvironmentEdit edit) {
        partners().change(id, ChannelPartnersDomain.BY, edit);
    }

    /** Gets the review of an environment. */
    public AccessReview review(EnvironmentId id) {
        return partners().review(id).orElseThrow();
    }

    /** Links the user to exactly these locations. */
    public void link(Collection<PartnerLocationId> locations) {
        directory.link(USER, EmailAddress.of("user@partner.example"), locations);
    }

    /** Makes HPE say something else of a location, a second later. */
    public void standing(PartnerLocationId location, PartnerStanding standing) {
        clock.advance(Duration.ofSeconds(1));
        backEnd.recognize(location, IdChecks.details(location), standing);
    }

    /** Signs the user in and takes the view of an environment, which need not exist. */
    public PartnerView view(EnvironmentId id) {
        return library.partnerAccess().view(library.partnerAccess().signIn(USER), id);
    }

    /** Puts another library together over the same store, as after a restart. */
    public InMemoryLibrary restarted() {
        return new InMemoryLibrary(store);
    }
}
