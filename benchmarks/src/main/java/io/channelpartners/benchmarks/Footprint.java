package io.channelpartners.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints how much memory an environment takes as it was made and as it was loaded from SQLite, the columns of its state in addition, and a
 * location's view in addition to the columns.
 */
public final class Footprint {

    private Footprint() {}

    /** Prints the table for these numbers of devices, by default 3,500 and 100,000. */
    public static void main(String[] sizes) {
        System.out.println("devices   environment B/device   loaded B/device   columns B/device   view B/device");
        for (String size : sizes.length == 0 ? new String[] {"3500", "100000"} : sizes) {
            print(Integer.parseInt(size));
        }
    }

    private static void print(int devices) {
        BenchmarkLibrary library = new BenchmarkLibrary(1);
        EnvironmentId environment = library.add("acme", devices);
        AccessReview review = library.partners().review(environment).orElseThrow();
        Object snapshot = review.snapshot();
        long environmentOnly = GraphLayout.parseInstance(snapshot).totalSize();
        LocationAccess one = review.of(BenchmarkLibrary.LOCATIONS.get(0));
        LocationAccess other = review.of(BenchmarkLibrary.LOCATIONS.get(1));
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            one.count(feature);
            other.count(feature);
        }
        long withOne = GraphLayout.parseInstance(snapshot, one).totalSize();
        long withBoth = GraphLayout.parseInstance(snapshot, one, other).totalSize();
        System.out.println(String.format(
                Locale.ROOT,
                "%7d %22.1f %17.1f %18.1f %15.3f",
                devices,
                (double) environmentOnly / devices,
                (double) GraphLayout.parseInstance(loaded(devices)).totalSize() / devices,
                (double) (withOne - environmentOnly) / devices,
                (double) (withBoth - withOne) / devices));
    }

    /** Makes the same environment, saves it and loads it by another store. */
    private static EnvironmentSnapshot loaded(int devices) {
        try (HikariDataSource source = Database.SQLITE.migrated()) {
            EnvironmentId environment = new BenchmarkLibrary(store(source), 1).add("acme", devices);
            return store(source).find(environment).orElseThrow();
        }
    }

    private static EnvironmentStore store(HikariDataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }
}
