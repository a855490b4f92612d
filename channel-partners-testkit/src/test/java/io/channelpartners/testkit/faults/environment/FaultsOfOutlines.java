package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What can go wrong where an outline is read, also beside writers. */
final class FaultsOfOutlines {

    /** Reads an outline. */
    private interface Reading {
        Optional<EnvironmentOutline> read(KeepingStore store, EnvironmentId environment);
    }

    private FaultsOfOutlines() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                outlines("has the stamp of one revision and the counts of another", (store, environment) -> {
                    Optional<EnvironmentStamp> stamp = store.stamp(environment);
                    store.letAnotherThreadSave();
                    return stamp.flatMap(read -> store.find(environment)
                            .map(whole -> EnvironmentOutline.of(new EnvironmentSnapshot(read, whole.environment()))));
                }),
                outlines("mixes what two revisions say once and count", (store, environment) -> {
                    Optional<EnvironmentSnapshot> first = store.find(environment);
                    store.letAnotherThreadSave();
                    return first.map(whole -> EnvironmentOutline.of(
                            whole, store.counts(store.find(environment).orElse(whole))));
                }),
                outlines("has the defaults of another revision", (store, environment) -> {
                    Optional<EnvironmentSnapshot> first = store.find(environment);
                    store.letAnotherThreadSave();
                    return first.map(whole -> EnvironmentOutline.of(
                            new EnvironmentSnapshot(
                                    whole.stamp(),
                                    withDefaultsOf(
                                            store.find(environment)
                                                    .orElse(whole)
                                                    .environment(),
                                            whole.environment())),
                            DeviceSummary.of(whole.environment())));
                }),
                outlines(
                        "has no times of checks in its stamp",
                        (store, environment) -> store.find(environment)
                                .map(whole -> EnvironmentOutline.of(new EnvironmentSnapshot(
                                        new EnvironmentStamp(whole.stamp().creation(), whole.revision(), 0),
                                        whole.environment())))),
                outlines(
                        "without a summary has no devices",
                        (store, environment) -> store.find(environment)
                                .map(whole -> EnvironmentOutline.of(
                                        whole,
                                        store.kept(environment)
                                                .orElse(DeviceSummary.of(
                                                        CustomerEnvironment.named(environment, "nobody")))))),
                outlines(
                        "without a summary does not exist",
                        (store, environment) -> store.kept(environment)
                                .flatMap(devices ->
                                        store.find(environment).map(whole -> EnvironmentOutline.of(whole, devices)))),
                outlines(
                        "without devices does not exist",
                        (store, environment) -> store.honest(environment)
                                .filter(outline -> outline.devices().kinds() > 0)),
                outlines(
                        "lists only the partners that somebody needs",
                        (store, environment) -> store.find(environment)
                                .map(whole -> new EnvironmentOutline(
                                        EnvironmentPart.of(
                                                new EnvironmentSnapshot(
                                                        whole.stamp(), withHoldersOnly(whole.environment())),
                                                Set.of()),
                                        store.counts(whole)))),
                remembered("of the past", (known, present) -> true),
                remembered(
                        "of the past where only a time was checked again",
                        (known, present) -> known.revision().equals(present.revision())
                                && known.creation().equals(present.creation())),
                remembered(
                        "of an erased environment with as many revisions",
                        (known, present) ->
                                known.revision().equals(present.revision()) && known.checks() == present.checks()));
    }

    private static SeededFault<EnvironmentStore> outlines(String what, Reading reading) {
        return new SeededFault<>("an outline " + what, () -> new KeepingStore() {
            @Override
            @SuppressWarnings("UnsynchronizedOverridesSynchronized") // writers get in between
            public Optional<EnvironmentOutline> outline(EnvironmentId environment) {
                return reading.read(this, environment);
            }
        });
    }

    /** Answers with an outline that it gave before, if its stamp is good enough. */
    private static SeededFault<EnvironmentStore> remembered(
            String what, BiPredicate<EnvironmentStamp, EnvironmentStamp> good) {
        return new SeededFault<>("an outline is " + what, () -> new KeepingStore() {
            private final Map<EnvironmentId, EnvironmentOutline> known = new HashMap<>();

            @Override
            public synchronized Optional<EnvironmentOutline> outline(EnvironmentId environment) {
                Optional<EnvironmentOutline> answer = Optional.ofNullable(known.get(environment))
                        .filter(outline -> stamp(environment)
                                .filter(present -> good.test(outline.part().stamp(), present))
                                .isPresent())
                        .or(() -> super.outline(environment));
                answer.ifPresent(outline -> known.put(environment, outline));
                return answer;
            }
        });
    }

    private static CustomerEnvironment withDefaultsOf(CustomerEnvironment other, CustomerEnvironment environment) {
        return CustomerEnvironment.restore(environment.rows().toBuilder()
                .defaultReseller(other.rows().defaultReseller().filter(environment.partners()::contains))
                .defaultServicePartner(other.rows().defaultServicePartner().filter(environment.partners()::contains))
                .build());
    }

    private static CustomerEnvironment withHoldersOnly(CustomerEnvironment environment) {
        CustomerEnvironment some = environment;
        for (PartnerLocationId location : environment.partners().ids()) {
            boolean isNeeded = environment.rows().resellers().containsValue(location)
                    || environment.rows().servicePartners().containsValue(location)
                    || environment.rows().defaultReseller().equals(Optional.of(location))
                    || environment.rows().defaultServicePartner().equals(Optional.of(location));
            some = isNeeded ? some : some.removePartner(location);
        }
        return some;
    }
}
