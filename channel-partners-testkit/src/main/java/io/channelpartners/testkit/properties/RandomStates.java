package io.channelpartners.testkit.properties;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random parts of environments, stored states and changes. */
final class RandomStates {

    private static final Arbitrary<PartnerLocationId> LOCATION = Arbitraries.of(ChannelPartnersDomain.LOCATIONS);
    private static final Arbitrary<PartnerRole> ROLE = Arbitraries.of(PartnerRole.class);

    private RandomStates() {}

    static Arbitrary<OptInState> optIns() {
        return Arbitraries.of(
                new OptInState.NeverGiven(),
                new OptInState.Given(RandomEdits.CONSENT),
                new OptInState.Withdrawn(RandomEdits.CONSENT, ChannelPartnersDomain.BY, SettableClock.START));
    }

    static Arbitrary<InsightOnlineIntegration> integrations() {
        return RandomChecks.passports()
                .optional(0.8)
                .map(passport -> passport.map(InsightOnlineIntegration::enabledFor)
                        .orElseGet(InsightOnlineIntegration::disabled));
    }

    static Arbitrary<DeviceTicks> ticks() {
        Arbitrary<UnaryOperator<DeviceTicks>> one = Combinators.combine(
                        ROLE, Arbitraries.of(ChannelPartnersDomain.DEVICES), Arbitraries.of(true, false))
                .as((role, device, set) -> ticks -> set ? ticks.tick(role, device) : ticks.clear(role, device));
        Arbitrary<UnaryOperator<DeviceTicks>> group = Combinators.combine(
                        ROLE, Arbitraries.of(ChannelPartnersDomain.GROUPS), Arbitraries.of(true, false))
                .as((role, all, set) -> ticks -> set ? ticks.tickGroup(role, all) : ticks.clearGroup(role, all));
        return Combinators.combine(
                        LOCATION, Arbitraries.oneOf(List.of(one, group)).list().ofMaxSize(4))
                .as((location, marks) -> {
                    DeviceTicks ticks = DeviceTicks.of(location);
                    for (UnaryOperator<DeviceTicks> mark : marks) {
                        ticks = mark.apply(ticks);
                    }
                    return ticks;
                });
    }

    static Arbitrary<Revision> revisions() {
        return Arbitraries.longs().between(1, 1_000).map(Revision::of);
    }

    static Arbitrary<EnvironmentStamp> stamps() {
        return Combinators.combine(creations(), revisions(), Arbitraries.longs().between(0, 3))
                .as(EnvironmentStamp::new);
    }

    private static Arbitrary<UUID> creations() {
        return Arbitraries.longs().map(number -> new UUID(0, number));
    }

    static Arbitrary<EnvironmentSnapshot> snapshots() {
        return Combinators.combine(stamps(), RandomEnvironments.environments()).as(EnvironmentSnapshot::new);
    }

    static Arbitrary<EnvironmentChange> changes() {
        Arbitrary<EnvironmentChange> setUps = Combinators.combine(RandomEnvironments.environments(), creations())
                .as((made, creation) -> EnvironmentSnapshot.changeToSetUp(
                        made, creation, ChannelPartnersDomain.BY, SettableClock.START));
        Arbitrary<EnvironmentChange> edited = Combinators.combine(
                        snapshots(), RandomEdits.edits().list().ofMinSize(1).ofMaxSize(5))
                .as(RandomStates::change)
                .filter(change -> !change.isEmpty());
        return Arbitraries.oneOf(List.of(setUps, edited));
    }

    private static EnvironmentChange change(EnvironmentSnapshot before, List<NamedEdit> edits) {
        CustomerEnvironment after = NamedEdit.all(edits).apply(before.environment());
        return before.changeTo(after, ChannelPartnersDomain.BY, SettableClock.START);
    }
}
