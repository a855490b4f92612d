package io.channelpartners.benchmarks.peers;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The cost of finding a device by its ID, before anything is decided. */
@State(Scope.Benchmark)
public class LookUpBenchmark extends PeerBenchmark {

    private final Map<DeviceId, Device> byId = new HashMap<>();
    private DeviceId[] requests = {};

    /** Fills the map. */
    @Setup(Level.Trial)
    public void setUp() {
        ComparedEnvironment compared = new ComparedEnvironment(DEVICES);
        compared.devices().forEach(device -> byId.put(device.id(), device));
        requests = compared.requests(REQUESTS).stream().map(Request::device).toArray(DeviceId[]::new);
    }

    /** One look-up. */
    @Benchmark
    public @Nullable Device hashMapGet(NextRequest next) {
        return byId.get(next.of(requests));
    }
}
