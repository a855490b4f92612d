package io.channelpartners.core;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.list.Cursors;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedViewEdit;
import io.channelpartners.user.UserGroup;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The library over in-memory doubles. The e-mail address of a user is derived from its Passport. */
public final class TestLibrary {

    public static final Actor BY = Actor.of("test");
    public static final HpePassportId ANN = HpePassportId.of("ann");
    public static final PartnerLocationId L100 = PartnerLocationId.of("100");
    public static final PartnerLocationId L200 = PartnerLocationId.of("200");
    public static final EnvironmentId ACME = EnvironmentId.of("acme");
    public static final DeviceId DL380 = DeviceId.of("dl380");
    public static final DeviceId MSA = DeviceId.of("msa");
    public static final Consent CONSENT = new Consent(BY, SettableClock.START, "wording of 2026");

    private static final UserGroup GROUP = UserGroup.of("Helpers");

    public final SettableClock clock;
    public final Freshness freshness;
    public final EnvironmentStore store;
    public final InMemoryPartnerVerifier hpe;
    public final InMemoryPassportDirectory passports;
    public final InMemorySharedViewStore sharedViews = new InMemorySharedViewStore();
    public final ChannelPartnersLibrary library;

    /** Creates the library on a clock that advances by a nanosecond per reading, as real clocks advance. */
    public TestLibrary() {
        this(Ticking.NANOSECOND);
    }

    /** Creates the library on a clock that advances as told. */
    public TestLibrary(Ticking ticking) {
        this(new InMemoryEnvironmentStore(), ticking.clock(), ticking.freshness());
    }

    private TestLibrary(EnvironmentStore store, SettableClock clock, Freshness freshness) {
        this.store = store;
        this.clock = clock;
        this.freshness = freshness;
        this.hpe = new InMemoryPartnerVerifier(clock);
        this.passports = new InMemoryPassportDirectory(clock);
        this.library = anotherLibrary();
    }

    /** Creates the library with Ann, who is linked to location 100; HPE recognizes locations 100 and 200 with full standings. */
    static TestLibrary withAnn() {
        return withAnn(new InMemoryEnvironmentStore());
    }

    /** Creates {@link #withAnn()} over a store. */
    static TestLibrary withAnn(EnvironmentStore store) {
        return withAnn(store, Ticking.NANOSECOND);
    }

    /** Creates {@link #withAnn()} on a clock that stands still, for tests of exact instants. */
    static TestLibrary standingStill(EnvironmentStore store) {
        return withAnn(store, Ticking.NOTHING);
    }

    private static TestLibrary withAnn(EnvironmentStore store, Ticking ticking) {
        return new TestLibrary(store, ticking.clock(), Freshness.standard())
                .recognize("100", Standings.full())
                .recognize("200", Standings.full())
                .link("ann", "100");
    }

    /** Creates {@link #withAnn()} with the environment {@link #acme()}. */
    static TestLibrary withAcme() {
        return withAnn().given(acme());
    }

    /** Creates {@link #withAcme()} on a clock that stands still. */
    static TestLibrary standingStillWithAcme() {
        return standingStill(new InMemoryEnvironmentStore()).given(acme());
    }

    /** An integrated environment with opt-in, location 100 as default for both roles, and two devices. */
    static AnEnvironment acme() {
        return AnEnvironment.called("acme")
                .integrated()
                .optedIn()
                .withDefault(PartnerRole.RESELLER, "100")
                .withDefault(PartnerRole.SERVICE_PARTNER, "100")
                .withDevice("dl380")
                .withDevice("msa");
    }

    /** Creates the library with random environments; Ann is linked to nothing, and HPE gives each location a full standing. */
    public static TestLibrary with(CustomerEnvironment... environments) {
        return with(Ticking.NANOSECOND, environments);
    }

    /** Creates {@link #with(CustomerEnvironment...)} on a clock that advances as told. */
    public static TestLibrary with(Ticking ticking, CustomerEnvironment... environments) {
        return with(new InMemoryEnvironmentStore(), ticking, environments);
    }

    /** Creates {@link #with(CustomerEnvironment...)} over a store. */
    public static TestLibrary with(EnvironmentStore store, CustomerEnvironment... environments) {
        return with(store, Ticking.NANOSECOND, environments);
    }

    private static TestLibrary with(EnvironmentStore store, Ticking ticking, CustomerEnvironment... environments) {
        TestLibrary made = new TestLibrary(store, ticking.clock(), ticking.freshness());
        ChannelPartnersDomain.LOCATIONS.forEach(location -> made.recognizeLater(location, Standings.full()));
        made.link(ANN);
        for (CustomerEnvironment environment : environments) {
            made.partners().setUp(environment.id(), environment.customer(), BY, nothing -> environment);
        }
        return made;
    }

    /** Creates another library over the same store, as after a restart. */
    public TestLibrary restarted() {
        return with(store);
    }

    /** Creates another library over the same doubles, as in another process. */
    ChannelPartnersLibrary anotherLibrary() {
        return libraryWith(hpe, passports);
    }

    /** Creates another library over the same stores and clock. */
    ChannelPartnersLibrary libraryWith(PartnerVerifier verifier, PassportDirectory directory) {
        return ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(verifier)
                .passports(directory)
                .sharedViews(sharedViews)
                .clock(clock)
                .tolerance(freshness.tolerance())
                .cursorKey(Cursors.KEY)
                .build();
    }

    static EmailAddress address(HpePassportId user) {
        return EmailAddress.of(user.value() + "@partner.example");
    }

    /** Sets up an environment through the library. */
    TestLibrary given(AnEnvironment sentence) {
        CustomerEnvironment made = sentence.environment();
        partners().setUp(made.id(), made.customer(), BY, nothing -> made);
        return this;
    }

    /** Stores an environment; HPE recognizes its partners with the standings that it has on record. */
    TestLibrary stored(CustomerEnvironment environment) {
        store.save(EnvironmentSnapshot.changeToSetUp(environment, UUID.randomUUID(), BY, clock.instant()));
        environment.partners().all().forEach(partner -> recognize(partner.id(), partner.standing()));
        return this;
    }

    TestLibrary recognize(String location, PartnerStanding standing) {
        return recognize(PartnerLocationId.of(location), standing);
    }

    TestLibrary recognize(PartnerLocationId location, PartnerStanding standing) {
        hpe.recognize(location, IdChecks.details(location), standing);
        return this;
    }

    TestLibrary recognizeLater(String location, PartnerStanding standing) {
        return recognizeLater(PartnerLocationId.of(location), standing);
    }

    /** Makes HPE recognize a location with a standing a second later. */
    public TestLibrary recognizeLater(PartnerLocationId location, PartnerStanding standing) {
        clock.advance(Duration.ofSeconds(1));
        return recognize(location, standing);
    }

    TestLibrary link(String user, String... locations) {
        return link(
                HpePassportId.of(user),
                Arrays.stream(locations).map(PartnerLocationId::of).toArray(PartnerLocationId[]::new));
    }

    /** Links a user to exactly these locations. */
    public TestLibrary link(HpePassportId user, PartnerLocationId... locations) {
        passports.link(user, address(user), List.of(locations));
        return this;
    }

    /** Links Ann to exactly these locations. */
    public TestLibrary link(Collection<PartnerLocationId> locations) {
        return link(ANN, locations.toArray(PartnerLocationId[]::new));
    }

    /** Shares the view of a location with users, by an owner who is linked for this purpose. */
    TestLibrary share(PartnerLocationId location, HpePassportId... users) {
        SharedViewEdit edit = view -> Stream.of(users)
                .reduce(
                        view.setUpGroup(GROUP),
                        (made, user) -> made.addUser(GROUP, address(user)),
                        (one, other) -> other);
        return edit(location, edit);
    }

    TestLibrary unshare(PartnerLocationId location, HpePassportId user) {
        return edit(location, view -> view.removeUser(address(user)));
    }

    private TestLibrary edit(PartnerLocationId location, SharedViewEdit edit) {
        HpePassportId owner = HpePassportId.of("owner of " + location);
        link(owner, location);
        library.viewSharing().share(owner, location, edit);
        return this;
    }

    /** Gets the customer's entry point. */
    public ChannelPartners partners() {
        return library.channelPartners();
    }

    ChangeResult change(EnvironmentEdit edit) {
        return partners().change(ACME, BY, edit);
    }

    /** Changes an environment. */
    public TestLibrary change(EnvironmentId environment, EnvironmentEdit edit) {
        partners().change(environment, BY, edit);
        return this;
    }

    /** Gets the present state of an environment. */
    public CustomerEnvironment environment(EnvironmentId id) {
        return store.find(id).orElseThrow().environment();
    }

    Viewer signIn(String user) {
        return signIn(HpePassportId.of(user));
    }

    Viewer signIn(HpePassportId user) {
        return library.partnerAccess().signIn(user);
    }

    PartnerView view(Viewer viewer) {
        return view(viewer, ACME);
    }

    PartnerView view(Viewer viewer, EnvironmentId environment) {
        return library.partnerAccess().view(viewer, environment);
    }

    /** Signs a user in and takes the view of an environment. */
    PartnerView view(HpePassportId user, EnvironmentId environment) {
        return view(signIn(user), environment);
    }

    /** Signs Ann in and takes the view of an environment, which need not exist. */
    public PartnerView view(EnvironmentId environment) {
        return view(ANN, environment);
    }

    /** Signs a user in and takes the view of acme. */
    PartnerView viewOf(String user) {
        return view(signIn(user));
    }

    AccessReview review() {
        return review(ACME);
    }

    /** Gets the review of an environment. */
    public AccessReview review(EnvironmentId environment) {
        return partners().review(environment).orElseThrow();
    }

    LocationAccess reviewOf(String location) {
        return review().of(PartnerLocationId.of(location));
    }
}
