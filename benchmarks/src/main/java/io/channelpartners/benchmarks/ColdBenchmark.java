package io.channelpartners.benchmarks;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Questions to a library that caches nothing, so that each reads the database; beside them, the same rows read as text by bare JDBC. */
@State(Scope.Benchmark)
public class ColdBenchmark extends DatabaseBenchmark {

    private static final int REQUESTS = 1024;
    private static final String[] TABLES = {
        "cp_partner", "cp_device", "cp_device_group", "cp_assignment", "cp_device_opt_in"
    };

    /** The number of devices. */
    @Param({"100", "3500", "100000"})
    public int devices;

    private BenchmarkLibrary library = new BenchmarkLibrary(BenchmarkLibrary.inMemory(), 0);
    private EnvironmentId environment = EnvironmentId.of("none");
    private Viewer viewer = library.access().signIn(BenchmarkLibrary.USER);
    private DeviceId[] requests = {};
    private Set<DeviceId> thousand = Set.of();
    private int next;

    @Override
    void fill() {
        library = new BenchmarkLibrary(store(), 0);
        environment = library.add("acme", devices);
        viewer = library.access().signIn(BenchmarkLibrary.USER);
        requests = library.requests(environment, REQUESTS);
        thousand = Arrays.stream(requests).limit(1_000).collect(Collectors.toUnmodifiableSet());
    }

    private DeviceId request() {
        return requests[next++ & (REQUESTS - 1)];
    }

    /** Every feature of one device, from a view of this device. */
    @Benchmark
    public FeatureSet oneDevice() {
        DeviceId device = request();
        return library.access().view(viewer, environment, Set.of(device)).features(device);
    }

    /** Every feature of up to a thousand devices, from a view of these. */
    @Benchmark
    public int thousandDevices() {
        var view = library.access().view(viewer, environment, thousand);
        int features = 0;
        for (DeviceId device : thousand) {
            features += view.features(device).size();
        }
        return features;
    }

    /** Every feature of one device, from a view of the whole environment. */
    @Benchmark
    public FeatureSet whole() {
        return library.access().view(viewer, environment).features(request());
    }

    /** The floor of one device: its rows and those that the environment has once. */
    @Benchmark
    public int rowsOfOneDevice() throws SQLException {
        DeviceId device = request();
        int read = 0;
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            read += BareRows.letters(
                    connection, "SELECT * FROM cp_environment WHERE environment_id = ?", environment.value());
            read += BareRows.letters(
                    connection, "SELECT * FROM cp_partner WHERE environment_id = ?", environment.value());
            for (String table : Arrays.asList(TABLES).subList(1, TABLES.length)) {
                read += BareRows.letters(
                        connection,
                        "SELECT * FROM " + table + " WHERE environment_id = ? AND device_id = ?",
                        environment.value(),
                        device.value());
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        return read;
    }

    /** The floor of the whole environment: all its rows. */
    @Benchmark
    public int rowsOfTheWhole() throws SQLException {
        int read = 0;
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            read += BareRows.letters(
                    connection, "SELECT * FROM cp_environment WHERE environment_id = ?", environment.value());
            for (String table : TABLES) {
                read += BareRows.letters(
                        connection, "SELECT * FROM " + table + " WHERE environment_id = ?", environment.value());
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        return read;
    }
}
