package io.channelpartners.benchmarks;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.view.PartnerView;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How the cost of questions grows with the devices of an environment, for the plot of sizes. "Warm" is a view that was obtained before,
 * "cold" a library and a store that have cached nothing. The customers are environments of that many devices, of which one has rows.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SizeBenchmark extends DatabaseBenchmark {

    private static final int CUSTOMERS = 1_000;
    private static final int REQUESTS = 1024;
    private static final EnvironmentId ENVIRONMENT = CopiedFleet.id(0);

    /** The number of devices. */
    @Param({"100", "1000", "10000", "100000", "1000000"})
    public int devices;

    private PartnerView warm = new BenchmarkLibrary(1).view(ENVIRONMENT);
    private DeviceId[] requests = {};
    private int next;

    @Override
    void fill() throws SQLException {
        BenchmarkLibrary library = new BenchmarkLibrary(store(), 1);
        library.add(ENVIRONMENT.value(), devices);
        CopiedFleet.write(source(), CUSTOMERS, 1);
        warm = library.view(ENVIRONMENT);
        requests = library.requests(ENVIRONMENT, REQUESTS);
    }

    private DeviceId request() {
        return requests[next++ & (REQUESTS - 1)];
    }

    /** A decision with its reason. */
    @Benchmark
    public AccessDecision decideWarm() {
        return warm.decide(request(), InsightOnlineFeature.GPP_CONFIGURATION_REPORT);
    }

    /** The number of devices that have a rare text in their names. */
    @Benchmark
    public int searchWarm() {
        return warm.devices(DeviceSearch.visible().named("zz9q")).count();
    }

    /** Every feature of one device. */
    @Benchmark
    public FeatureSet oneDeviceCold() {
        BenchmarkLibrary library = new BenchmarkLibrary(store(), 0);
        DeviceId device = request();
        return library.access()
                .view(library.access().signIn(BenchmarkLibrary.USER), ENVIRONMENT, Set.of(device))
                .features(device);
    }

    /** A thousand customers with the number of devices of each, as one page. */
    @Benchmark
    public Page<MyCustomer> customersCold() {
        BenchmarkLibrary library = new BenchmarkLibrary(store(), 0);
        Viewer viewer = library.access().signIn(BenchmarkLibrary.USER);
        return library.access().myCustomers(viewer, DeviceSearch.visible()).first(CUSTOMERS);
    }
}
