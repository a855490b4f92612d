package io.channelpartners.core;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.AccessReview;
import io.channelpartners.core.manage.EnvironmentChanges;
import io.channelpartners.core.view.CustomerReview;
import io.channelpartners.core.view.PresentColumns;
import io.channelpartners.environment.Actor;
import io.channelpartners.environment.ChangeResult;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.Revision;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customer's side, put together from its parts. */
record CustomerDoor(
        EnvironmentStore store,
        PartnerVerifier verifier,
        EnvironmentChanges changes,
        PresentColumns columns,
        Clock clock,
        Duration longestAge)
        implements ChannelPartners {

    @Override
    public IdCheck checkId(PartnerLocationId id) {
        return verifier.check(id);
    }

    @Override
    public Optional<EnvironmentSnapshot> environment(EnvironmentId environment) {
        return store.find(environment);
    }

    @Override
    public ChangeResult setUp(EnvironmentId environment, String customer, Actor by, EnvironmentEdit edit) {
        return changes.setUp(environment, customer, by, edit);
    }

    @Override
    public ChangeResult change(EnvironmentId environment, Actor by, EnvironmentEdit edit) {
        return changes.change(environment, Optional.empty(), by, edit);
    }

    @Override
    public ChangeResult change(EnvironmentId environment, Revision from, Actor by, EnvironmentEdit edit) {
        return changes.change(environment, Optional.of(from), by, edit);
    }

    @Override
    public ChangeResult recheck(EnvironmentId environment, Actor by, PartnerLocationId partner) {
        return recheck(environment, by, Optional.of(partner));
    }

    @Override
    public ChangeResult recheckAll(EnvironmentId environment, Actor by) {
        return recheck(environment, by, Optional.empty());
    }

    /** Checks one partner or all; an ID is asked once, however often another writer is faster. */
    private ChangeResult recheck(EnvironmentId environment, Actor by, Optional<PartnerLocationId> only) {
        Map<PartnerLocationId, IdCheck> asked = new HashMap<>();
        return change(environment, by, present -> {
            List<PartnerLocationId> partners =
                    only.map(List::of).orElseGet(() -> present.partners().ids());
            return present.refreshPartners(partners.stream()
                    .map(id -> asked.computeIfAbsent(id, verifier::check))
                    .toList());
        });
    }

    @Override
    public Optional<AccessReview> review(EnvironmentId environment) {
        return columns.of(environment).map(found -> new CustomerReview(found, clock.instant(), longestAge));
    }
}
