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

/** My Customers of a user whose location every environment lists, each of 1,000 devices; the columns are cached. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CustomersBenchmark extends LibraryBenchmark {

    private static final int PAGE = 20;

    /** The number of environments. */
    @Param({"100", "1000"})
    public int environments;

    private BenchmarkLibrary library = new BenchmarkLibrary(1);
    private Viewer viewer = library.access().signIn(BenchmarkLibrary.USER);
    private Cursor middle = Cursor.of("none");

    /** Builds the environments and warms their columns. */
    @Setup(Level.Trial)
    public void setUp() {
        library = new BenchmarkLibrary(environments);
        for (int number = 0; number < environments; number++) {
            library.add("customer-" + (10_000 + number), 1_000);
        }
        viewer = library.access().signIn(BenchmarkLibrary.USER);
        Page<MyCustomer> page =
                library.access().myCustomers(viewer, DeviceSearch.visible()).first(environments / 2);
        middle = page.next().orElseThrow();
    }

    /** The first page. */
    @Benchmark
    public Page<MyCustomer> firstPage() {
        return library.access().myCustomers(viewer, DeviceSearch.visible()).first(PAGE);
    }

    /** A page from the middle. */
    @Benchmark
    public Page<MyCustomer> furtherPage() {
        return library.access().myCustomers(viewer, DeviceSearch.visible()).after(middle, PAGE);
    }

    /** The first page of the customers with a given text in a device's name. */
    @Benchmark
    public Page<MyCustomer> firstPageByName() {
        return library.access()
                .myCustomers(viewer, DeviceSearch.visible().named("sql"))
                .first(PAGE);
    }
}
