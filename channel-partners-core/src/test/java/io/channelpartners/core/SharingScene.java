package io.channelpartners.core;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedViewEdit;
import io.channelpartners.user.UserGroup;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The library over doubles in memory, for tests in which locations share their views. A user's address is its Passport's. */
final class SharingScene {

    private static final Actor SOMEBODY = Actor.of("test");
    private static final UserGroup GROUP = UserGroup.of("Helpers");

    private final SettableClock clock;
    private final Freshness freshness;
    private final InMemoryEnvironmentStore environments = new InMemoryEnvironmentStore();
    private final InMemoryPartnerVerifier hpeBackEnd;
    private final InMemoryPassportDirectory directory;
    private final InMemorySharedViewStore sharedViews = new InMemorySharedViewStore();
    private final ChannelPartnersLibrary library;

    /** A scene on a clock that advances. */
    SharingScene() {
        this(Ticking.NANOSECOND);
    }

    /** A scene on a clock that advances as told. */
    SharingScene(Ticking ticking) {
        this.clock = ticking.clock();
        this.freshness = ticking.freshness();
        this.hpeBackEnd = new InMemoryPartnerVerifier(clock);
        this.directory = new InMemoryPassportDirectory(clock);
        this.library = anotherLibrary();
    }

    /** A library over the same doubles, as another process has it. */
    ChannelPartnersLibrary anotherLibrary() {
        return ChannelPartnersLibrary.builder()
                .environments(environments)
                .verifier(hpeBackEnd)
                .passports(directory)
                .sharedViews(sharedViews)
                .clock(clock)
                .tolerance(freshness.tolerance())
                .build();
    }

    static EmailAddress address(HpePassportId user) {
        return EmailAddress.of(user.value() + "@partner.example");
    }

    /** Sets an environment up; HPE recognizes its partners with the standings that they have in it. */
    SharingScene with(CustomerEnvironment environment) {
        environments.save(EnvironmentSnapshot.changeToSetUp(environment, UUID.randomUUID(), SOMEBODY, clock.instant()));
        environment.partners().all().forEach(partner -> recognize(partner.id(), partner.standing()));
        return this;
    }

    SharingScene recognize(PartnerLocationId location, PartnerStanding standing) {
        hpeBackEnd.recognize(location, IdChecks.details(location), standing);
        return this;
    }

    SharingScene link(HpePassportId user, PartnerLocationId... locations) {
        directory.link(user, address(user), List.of(locations));
        return this;
    }

    /** Makes a location share its view with users; a linked user, made for this, does it. */
    SharingScene share(PartnerLocationId location, HpePassportId... users) {
        SharedViewEdit edit = view -> Stream.of(users)
                .reduce(
                        view.setUpGroup(GROUP),
                        (made, user) -> made.addUser(GROUP, address(user)),
                        (one, other) -> other);
        return edit(location, edit);
    }

    SharingScene unshare(PartnerLocationId location, HpePassportId user) {
        return edit(location, view -> view.removeUser(address(user)));
    }

    private SharingScene edit(PartnerLocationId location, SharedViewEdit edit) {
        HpePassportId owner = HpePassportId.of("owner of " + location);
        link(owner, location);
        library.viewSharing().share(owner, location, edit);
        return this;
    }

    SharingScene change(EnvironmentId environment, EnvironmentEdit edit) {
        library.channelPartners().change(environment, SOMEBODY, edit);
        return this;
    }

    Viewer signIn(HpePassportId user) {
        return library.partnerAccess().signIn(user);
    }

    PartnerView view(Viewer viewer, EnvironmentId environment) {
        return library.partnerAccess().view(viewer, environment);
    }

    PartnerView view(HpePassportId user, EnvironmentId environment) {
        return view(signIn(user), environment);
    }

    ChannelPartnersLibrary library() {
        return library;
    }

    SettableClock clock() {
        return clock;
    }

    Freshness freshness() {
        return freshness;
    }

    InMemoryPassportDirectory directory() {
        return directory;
    }

    InMemorySharedViewStore sharedViews() {
        return sharedViews;
    }

    InMemoryPartnerVerifier hpeBackEnd() {
        return hpeBackEnd;
    }
}
