package io.channelpartners.testkit.faults.environment;

import static io.channelpartners.testkit.faults.environment.PartReading.only;
import static io.channelpartners.testkit.faults.environment.PartReading.parts;
import static io.channelpartners.testkit.faults.environment.PartReading.restored;
import static io.channelpartners.testkit.faults.environment.PartReading.whole;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of which moment a part can be that is read beside writers, or was read before. */
final class FaultsOfPartMoments {

    /** Tells if a part with the first stamp is taken for one of the second. */
    private interface StillGood {
        boolean is(EnvironmentStamp known, EnvironmentStamp present);
    }

    private FaultsOfPartMoments() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                parts("has the stamp of one revision and the rows of another", (store, environment, devices) -> {
                    EnvironmentPart.requireAllowed(devices);
                    Optional<EnvironmentStamp> stamp = store.stamp(environment);
                    letAnotherWrite(store, environment);
                    return stamp.flatMap(read -> store.find(environment)
                            .map(whole ->
                                    EnvironmentPart.of(new EnvironmentSnapshot(read, whole.environment()), devices)));
                }),
                parts("has the devices of another revision", (store, environment, devices) -> {
                    Optional<EnvironmentSnapshot> first = store.find(environment);
                    letAnotherWrite(store, environment);
                    EnvironmentPart.requireAllowed(devices);
                    return first.map(whole -> restored(
                            whole.stamp(),
                            whole,
                            devices,
                            rows -> rows.toBuilder()
                                    .devices(only(
                                                    store.find(environment)
                                                            .orElse(whole)
                                                            .environment()
                                                            .rows(),
                                                    devices)
                                            .devices())
                                    .build()));
                }),
                parts(
                        "has no times of checks in its stamp",
                        (store, environment, devices) -> whole(store, environment, devices)
                                .map(part -> EnvironmentPart.of(
                                        new EnvironmentSnapshot(
                                                new EnvironmentStamp(
                                                        part.stamp().creation(),
                                                        part.stamp().revision(),
                                                        0),
                                                store.find(environment)
                                                        .orElseThrow()
                                                        .environment()),
                                        devices))),
                remembered("answers of the past", (known, present) -> true),
                remembered(
                        "answers of the past where only a time was checked again",
                        (known, present) -> known.revision().equals(present.revision())
                                && known.creation().equals(present.creation())),
                remembered(
                        "answers of an erased environment with as many revisions",
                        (known, present) ->
                                known.revision().equals(present.revision()) && known.checks() == present.checks()));
    }

    private static SeededFault<EnvironmentStore> remembered(String what, StillGood good) {
        return new SeededFault<>("a part " + what, () -> new NaiveStore() {
            private final Map<Set<DeviceId>, EnvironmentPart> known = new HashMap<>();

            @Override
            public synchronized Optional<EnvironmentPart> part(EnvironmentId environment, Set<DeviceId> devices) {
                Optional<EnvironmentPart> remembered = Optional.ofNullable(known.get(devices))
                        .filter(part -> part.id().equals(environment))
                        .filter(part -> stamp(environment)
                                .filter(present -> good.is(part.stamp(), present))
                                .isPresent());
                Optional<EnvironmentPart> answer = remembered.or(() -> super.part(environment, devices));
                answer.ifPresent(part -> known.put(part.named(), part));
                return answer;
            }
        });
    }

    /** Waits a little for a writer, if there is one. */
    @SuppressWarnings("ThreadPriorityCheck") // a writer gets in between: that is the fault
    private static void letAnotherWrite(NaiveStore store, EnvironmentId environment) {
        Optional<EnvironmentStamp> before = store.stamp(environment);
        for (int i = 0; i < 200 && store.stamp(environment).equals(before); i++) {
            Thread.yield();
        }
    }
}
