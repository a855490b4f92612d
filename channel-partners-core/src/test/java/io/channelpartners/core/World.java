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
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One environment behind the customer's door, and the memory of a witness who looked at it after each change. */
final class World {

    /** What was present after a change that was made at an instant. */
    record Witnessed(EnvironmentSnapshot snapshot, Instant at) {}

    static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    static final Actor ADMIN = Actor.of("admin");

    final SettableClock clock = SettableClock.standing();
    final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
    final InMemoryPartnerVerifier hpeBackEnd = new InMemoryPartnerVerifier(clock);
    final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(store)
            .verifier(hpeBackEnd)
            .passports(new InMemoryPassportDirectory(clock))
            .clock(clock)
            .build();
    final ChannelPartners partners = library.channelPartners();
    final List<Witnessed> witnessed = new ArrayList<>();

    World setUp(EnvironmentEdit edit) {
        return did(() -> partners.setUp(ACME, "ACME GmbH", ADMIN, edit));
    }

    World change(EnvironmentEdit edit) {
        return did(() -> partners.change(ACME, ADMIN, edit));
    }

    World recheck() {
        return did(() -> partners.recheckAll(ACME, ADMIN));
    }

    /** Lets HPE say of a location, from now on, what it is authorized for. */
    World authorize(String location, PartnerStanding standing) {
        PartnerLocationId id = PartnerLocationId.of(location);
        hpeBackEnd.recognize(id, IdChecks.details(id), standing);
        return this;
    }

    World pass(Duration duration) {
        clock.advance(duration);
        return this;
    }

    EnvironmentSnapshot present() {
        return partners.environment(ACME).orElseThrow();
    }

    private World did(Supplier<ChangeResult> act) {
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
