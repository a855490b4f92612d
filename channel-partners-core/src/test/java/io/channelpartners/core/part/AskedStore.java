package io.channelpartners.core.part;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A store that reads parts in its own way and records what it is asked for; a test can replace the parts. */
final class AskedStore extends StoreInMemory {

    private final List<String> asked = new ArrayList<>();
    private BiFunction<EnvironmentId, Set<DeviceId>, Optional<EnvironmentPart>> parts = this::cut;

    /** Gets what was asked since the last call, and of a part the number of devices. */
    List<String> asked() {
        List<String> told = List.copyOf(asked);
        asked.clear();
        return told;
    }

    void answerParts(BiFunction<EnvironmentId, Set<DeviceId>, Optional<EnvironmentPart>> instead) {
        parts = instead;
    }

    Optional<EnvironmentPart> cut(EnvironmentId environment, Set<DeviceId> devices) {
        return store.find(environment).map(whole -> EnvironmentPart.of(whole, devices));
    }

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        asked.add("find");
        return super.find(environment);
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        asked.add("stamp");
        return super.stamp(environment);
    }

    @Override
    public Optional<EnvironmentPart> part(EnvironmentId environment, Set<DeviceId> devices) {
        asked.add("part of " + devices.size());
        return parts.apply(environment, devices);
    }
}
