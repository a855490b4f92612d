package io.channelpartners.benchmarks;

import io.channelpartners.access.Viewer;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** My Customers of a user whose location is named by every environment, each of 1,000 devices; columns are warm. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CustomersBenchmark extends Measured {

    private static final int PAGE = 20;

    /** The number of environments. */
    @Param({"100", "1000"})
    public int environments;

    private Scene scene = new Scene(1);
    private Viewer viewer = scene.access().signIn(Scene.USER);
    private Cursor middle = Cursor.of("none");

    /** Builds the environments and warms their columns. */
    @Setup(Level.Trial)
    public void setUp() {
        scene = new Scene(environments);
        for (int number = 0; number < environments; number++) {
            scene.add("customer-" + (10_000 + number), 1_000);
        }
        viewer = scene.access().signIn(Scene.USER);
        Page<MyCustomer> page =
                scene.access().myCustomers(viewer, DeviceSearch.visible()).first(environments / 2);
        middle = page.next().orElseThrow();
    }

    /** The first page. */
    @Benchmark
    public Page<MyCustomer> firstPage() {
        return scene.access().myCustomers(viewer, DeviceSearch.visible()).first(PAGE);
    }

    /** A further page. */
    @Benchmark
    public Page<MyCustomer> furtherPage() {
        return scene.access().myCustomers(viewer, DeviceSearch.visible()).after(middle, PAGE);
    }

    /** The first page of those with a text in a device's name. */
    @Benchmark
    public Page<MyCustomer> firstPageByName() {
        return scene.access()
                .myCustomers(viewer, DeviceSearch.visible().named("sql"))
                .first(PAGE);
    }
}
