package io.channelpartners.core;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The library with one environment, and a record of its state after each change. */
final class WitnessedLibrary {

    /** A state, and the instant of the change that led to it. */
    record Witnessed(EnvironmentSnapshot snapshot, Instant at) {}

    static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    static final Actor ADMIN = Actor.of("admin");

    private final TestLibrary test = new TestLibrary(Ticking.NOTHING);
    final SettableClock clock = test.clock;
    final EnvironmentStore store = test.store;
    final InMemoryPartnerVerifier hpeBackEnd = test.hpe;
    final ChannelPartnersLibrary library = test.library;
    final ChannelPartners partners = library.channelPartners();
    final List<Witnessed> witnessed = new ArrayList<>();

    WitnessedLibrary setUp(EnvironmentEdit edit) {
        return did(() -> partners.setUp(ACME, "ACME GmbH", ADMIN, edit));
    }

    WitnessedLibrary change(EnvironmentEdit edit) {
        return did(() -> partners.change(ACME, ADMIN, edit));
    }

    WitnessedLibrary recheck() {
        return did(() -> partners.recheckAll(ACME, ADMIN));
    }

    /** Sets the standing that HPE gives a location from now on. */
    WitnessedLibrary authorize(String location, PartnerStanding standing) {
        PartnerLocationId id = PartnerLocationId.of(location);
        hpeBackEnd.recognize(id, IdChecks.details(id), standing);
        return this;
    }

    WitnessedLibrary pass(Duration duration) {
        clock.advance(duration);
        return this;
    }

    EnvironmentSnapshot present() {
        return partners.environment(ACME).orElseThrow();
    }

    private WitnessedLibrary did(Supplier<ChangeResult> act) {
        try {
            ChangeResult result = act.get();
            if (!result.change().isEmpty()) {
                witnessed.add(new Witnessed(present(), result.change().at()));
            }
        } catch (EditRefused refused) {
            return this; // and nothing changed
        }
        return this;
    }
}
