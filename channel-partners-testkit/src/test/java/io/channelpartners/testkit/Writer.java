package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import java.time.Instant;
import java.util.UUID;

/** Writes to one environment of a store, change by change, and is surprised if a change is not saved. */
record Writer(EnvironmentStore store, EnvironmentId id) {

    static final Actor SOMEBODY = Actor.of("somebody");

    static Writer of(EnvironmentStore store, String id) {
        return new Writer(store, EnvironmentId.of(id));
    }

    EnvironmentChange setUp(EnvironmentEdit edit) {
        return saved(creating(edit));
    }

    EnvironmentChange creating(EnvironmentEdit edit) {
        CustomerEnvironment after = edit.apply(CustomerEnvironment.named(id, "Customer"));
        return EnvironmentSnapshot.changeToSetUp(after, UUID.randomUUID(), SOMEBODY, SettableClock.START);
    }

    EnvironmentChange change(EnvironmentEdit edit) {
        return change(edit, SettableClock.START);
    }

    EnvironmentChange change(EnvironmentEdit edit, Instant at) {
        return saved(between(present(), edit, at));
    }

    static EnvironmentChange between(EnvironmentSnapshot before, EnvironmentEdit edit, Instant at) {
        return before.changeTo(edit.apply(before.environment()), SOMEBODY, at);
    }

    EnvironmentSnapshot present() {
        return store.find(id).orElseThrow();
    }

    private EnvironmentChange saved(EnvironmentChange change) {
        if (!store.save(change)) {
            throw new AssertionError("not saved: " + change);
        }
        return change;
    }
}
