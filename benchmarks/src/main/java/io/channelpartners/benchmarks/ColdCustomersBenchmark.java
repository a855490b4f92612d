package io.channelpartners.benchmarks;

import io.channelpartners.list.CustomerList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * All of My Customers with the number of devices of each, in pages of 200, from a new library over a new store; beside it, the rows that
 * answer it read as text by bare JDBC. All environments list the viewer's location.
 *
 * <p>Of the larger environments, only the first 285 have rows of devices, 1,000,000 of 35,000,000, unless the parameter says otherwise:
 * the question reads no device, and their rows are in other tables. Each environment has a summary with all its devices.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ColdCustomersBenchmark extends DatabaseBenchmark {

    private static final int PAGE = 200;
    private static final String ROWS = """
            SELECT e.environment_id, e.creation, e.revision, e.checks, e.customer, e.default_reseller, e.default_service_partner,
              e.passport, e.consent_by, e.withdrawn_by, e.summary_revision, e.summary,
              p.reseller, p.service_partner, p.proactive_care, p.enrollment_form, p.case_routing, p.checked_second, p.checked_nano
            FROM cp_partner p JOIN cp_environment e ON e.environment_id = p.environment_id
            WHERE p.location_id = ? AND p.environment_id > ? ORDER BY p.environment_id LIMIT ?
            """;

    /** The number of environments. */
    @Param("10000")
    public int environments;

    /** The number of devices of each. */
    @Param({"100", "3500"})
    public int devices;

    /** The most devices that have rows in the database. */
    @Param("1000000")
    public int rowsOfDevices;

    @Override
    void fill() throws SQLException {
        new BenchmarkLibrary(store(), 0).add(CopiedFleet.id(0).value(), devices);
        CopiedFleet.write(source(), environments, Math.min(environments, rowsOfDevices / devices));
        if (allPages() % environments != 0 || allPages() == 0) {
            throw new IllegalStateException("some environment has no devices, or others than the rest");
        }
    }

    /** The number of devices of all customers, page by page. */
    @Benchmark
    public int allPages() {
        BenchmarkLibrary library = new BenchmarkLibrary(store(), 0);
        CustomerList customers =
                library.access().myCustomers(library.access().signIn(BenchmarkLibrary.USER), DeviceSearch.visible());
        Page<MyCustomer> page = customers.first(PAGE);
        int found = devices(page);
        while (page.next().isPresent()) {
            page = customers.after(page.next().orElseThrow(), PAGE);
            found += devices(page);
        }
        return found;
    }

    private static int devices(Page<MyCustomer> page) {
        return page.items().stream().mapToInt(MyCustomer::devices).sum();
    }

    /** The floor: the same rows, page by page. */
    @Benchmark
    public int rowsOfAllPages() throws SQLException {
        String location = BenchmarkLibrary.LOCATIONS.get(0).value();
        int letters = 0;
        try (Connection connection = source().getConnection()) {
            String[] last = {""};
            for (int page = 0; page < environments / PAGE; page++) {
                letters += BareRows.letters(connection, ROWS, id -> last[0] = id, location, last[0], PAGE);
            }
        }
        return letters;
    }
}
