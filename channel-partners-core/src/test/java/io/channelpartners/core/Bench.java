package io.channelpartners.core;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
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
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.Arrays;

/**
 * A library with doubles around it. Customers' environments come from sentences; the user {@code "ann"} is linked to location
 * {@code "100"}, which HPE recognizes with a full standing, as it does {@code "200"}.
 */
final class Bench {

    static final Actor BY = Actor.of("test");
    static final HpePassportId ANN = HpePassportId.of("ann");
    static final PartnerLocationId L100 = PartnerLocationId.of("100");
    static final PartnerLocationId L200 = PartnerLocationId.of("200");
    static final EnvironmentId ACME = EnvironmentId.of("acme");
    static final DeviceId DL380 = DeviceId.of("dl380");
    static final DeviceId MSA = DeviceId.of("msa");
    static final Consent CONSENT = new Consent(BY, SettableClock.START, "wording of 2026");

    final SettableClock clock;
    final InMemoryPartnerVerifier hpe;
    final InMemoryPassportDirectory passports;
    final EnvironmentStore store;
    final ChannelPartnersLibrary library;

    Bench() {
        this(new InMemoryEnvironmentStore());
    }

    /** A bench whose clock advances by a nanosecond at each reading, as the clocks of embedders do. */
    Bench(EnvironmentStore store) {
        this(store, Ticking.NANOSECOND);
    }

    private Bench(EnvironmentStore store, Ticking ticking) {
        this.store = store;
        this.clock = ticking.clock();
        this.hpe = new InMemoryPartnerVerifier(clock);
        this.passports = new InMemoryPassportDirectory(clock);
        this.library = libraryWith(hpe, passports);
        recognize("100", Standings.full());
        recognize("200", Standings.full());
        link("ann", "100");
    }

    /** A bench whose clock stands still, for a test of exact instants. */
    static Bench standingStill(EnvironmentStore store) {
        return new Bench(store, Ticking.NOTHING);
    }

    /** The environment of {@link #withAcme} on a clock that stands still. */
    static Bench standingStillWithAcme() {
        return standingStill(new InMemoryEnvironmentStore()).given(acme());
    }

    /** Another library on the same store and clock, which has not seen anything yet. */
    ChannelPartnersLibrary libraryWith(PartnerVerifier verifier, PassportDirectory directory) {
        return ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(verifier)
                .passports(directory)
                .clock(clock)
                .build();
    }

    /** The environment {@code acme}: integrated, opted in, location 100 as default in both roles, devices dl380 and msa. */
    static Bench withAcme() {
        return new Bench().given(acme());
    }

    static AnEnvironment acme() {
        return AnEnvironment.called("acme")
                .integrated()
                .optedIn()
                .withDefault(PartnerRole.RESELLER, "100")
                .withDefault(PartnerRole.SERVICE_PARTNER, "100")
                .withDevice("dl380")
                .withDevice("msa");
    }

    Bench given(AnEnvironment sentence) {
        CustomerEnvironment made = sentence.environment();
        partners().setUp(made.id(), made.customer(), BY, nothing -> made);
        return this;
    }

    Bench recognize(String location, PartnerStanding standing) {
        PartnerLocationId id = PartnerLocationId.of(location);
        hpe.recognize(id, IdChecks.details(id), standing);
        return this;
    }

    /** Lets a second pass, after which HPE says something else. */
    Bench recognizeLater(String location, PartnerStanding standing) {
        clock.advance(Duration.ofSeconds(1));
        return recognize(location, standing);
    }

    Bench link(String passport, String... locations) {
        passports.link(
                HpePassportId.of(passport),
                EmailAddress.of(passport + "@example.com"),
                Arrays.stream(locations).map(PartnerLocationId::of).toList());
        return this;
    }

    ChannelPartners partners() {
        return library.channelPartners();
    }

    ChangeResult change(EnvironmentEdit edit) {
        return partners().change(ACME, BY, edit);
    }

    Viewer signIn(String passport) {
        return library.partnerAccess().signIn(HpePassportId.of(passport));
    }

    PartnerView view(Viewer viewer) {
        return library.partnerAccess().view(viewer, ACME);
    }

    /** What a user who signs in now sees of acme. */
    PartnerView viewOf(String passport) {
        return view(signIn(passport));
    }

    AccessReview review() {
        return partners().review(ACME).orElseThrow();
    }

    LocationAccess reviewOf(String location) {
        return review().of(PartnerLocationId.of(location));
    }
}
