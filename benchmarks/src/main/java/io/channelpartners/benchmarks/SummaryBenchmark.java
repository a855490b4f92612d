package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to keep the summary with a change: the same changes with a store that keeps it and with one that does not. */
@State(Scope.Benchmark)
public class SummaryBenchmark extends DatabaseBenchmark {

    /** The number of devices. */
    @Param({"3500", "100000"})
    public int devices;

    /** Whether the store keeps the summary. */
    @Param({"false", "true"})
    public boolean kept;

    private BenchmarkLibrary library = new BenchmarkLibrary(BenchmarkLibrary.inMemory(), 1);
    private EnvironmentId environment = EnvironmentId.of("none");
    private DeviceId edited = DeviceId.of("none");
    private int turn;

    @Override
    void fill() {
        EnvironmentStore store = kept ? store() : new StoreWithoutSummaries(store());
        library = new BenchmarkLibrary(store, 1);
        environment = library.add("acme", devices);
        edited = library.middleDevice(environment).id();
    }

    /** Assigns one device to another reseller. */
    @Benchmark
    public ChangeResult assignOneDevice() {
        DeviceTicks ticks = DeviceTicks.of(BenchmarkLibrary.location(turn++)).tick(PartnerRole.RESELLER, edited);
        return library.partners().change(environment, BenchmarkLibrary.CUSTOMER, now -> now.saveDevices(ticks));
    }

    /** Sets another default reseller. */
    @Benchmark
    public ChangeResult newDefault() {
        PartnerLocationId location = BenchmarkLibrary.location(turn++);
        return library.partners()
                .change(environment, BenchmarkLibrary.CUSTOMER, now -> now.setDefault(PartnerRole.RESELLER, location));
    }
}
