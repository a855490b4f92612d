package io.channelpartners.benchmarks;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One environment in a database: changes through {@code ChannelPartners}, loading, and a view when nothing has changed. */
@State(Scope.Benchmark)
public class StoreBenchmark extends DatabaseBenchmark {

    /** The number of devices. */
    @Param({"1000", "3500", "100000"})
    public int devices;

    private EnvironmentStore uncached = BenchmarkLibrary.inMemory();
    private BenchmarkLibrary library = new BenchmarkLibrary(BenchmarkLibrary.inMemory(), 1);
    private EnvironmentId environment = EnvironmentId.of("none");
    private Device edited =
            GeneratedEnvironments.environment(environment, 1).devices().all().get(0);
    private Viewer viewer = library.access().signIn(BenchmarkLibrary.USER);
    private int turn;

    @Override
    void fill() {
        library = new BenchmarkLibrary(store(), 1);
        uncached = store();
        environment = library.add("acme", devices);
        edited = library.middleDevice(environment);
        viewer = library.access().signIn(BenchmarkLibrary.USER);
    }

    /** Renames one device: reads, edits and saves. */
    @Benchmark
    public ChangeResult renameOneDevice() {
        Device renamed = BenchmarkLibrary.renamed(edited, turn++);
        return library.partners().change(environment, BenchmarkLibrary.CUSTOMER, now -> now.changeDevice(renamed));
    }

    /** Sets another default reseller: reads, edits and saves. */
    @Benchmark
    public ChangeResult newDefault() {
        PartnerLocationId location = BenchmarkLibrary.location(turn++);
        return library.partners()
                .change(environment, BenchmarkLibrary.CUSTOMER, now -> now.setDefault(PartnerRole.RESELLER, location));
    }

    /** Loads the environment from its rows. */
    @Benchmark
    public EnvironmentSnapshot load() {
        return uncached.find(environment).orElseThrow();
    }

    /** A view of an environment that has not changed, and one answer. */
    @Benchmark
    public FeatureSet viewOfUnchanged() {
        return library.access().view(viewer, environment).features(edited.id());
    }
}
