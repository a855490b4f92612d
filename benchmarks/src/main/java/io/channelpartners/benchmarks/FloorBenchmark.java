package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The floor: what similar work costs with bare arrays and a bare {@link HashMap}, without any library. */
@State(Scope.Benchmark)
public class FloorBenchmark extends LibraryBenchmark {

    private static final int PAGE = 50;
    private static final int REQUESTS = 1024;
    private static final int FEATURES = 12;

    /** The number of devices. */
    @Param({"3500", "1000000"})
    public int devices;

    private Map<DeviceId, Device> byId = new HashMap<>();
    private DeviceId[] requests = {};
    private Device[] inOrder = {};
    private long[] held = {};
    private long[] heldAfter = {};
    private long[] optedIn = {};
    private long[] covered = {};
    private int next;

    /** Fills the arrays. */
    @Setup(Level.Trial)
    public void setUp() {
        CustomerEnvironment environment = GeneratedEnvironments.environment(EnvironmentId.of("floor"), devices);
        byId = new HashMap<>();
        environment.devices().all().forEach(device -> byId.put(device.id(), device));
        inOrder = environment.devices().all().toArray(Device[]::new);
        Random random = new Random(7);
        requests = new DeviceId[REQUESTS];
        for (int at = 0; at < REQUESTS; at++) {
            DeviceId known = inOrder[random.nextInt(inOrder.length)].id();
            requests[at] = DeviceId.of(new String(known.value().toCharArray()));
        }
        int words = (devices + 63) >>> 6;
        held = random.longs(words).toArray();
        heldAfter = random.longs(words).toArray();
        optedIn = random.longs(words).toArray();
        covered = random.longs(words).toArray();
    }

    /** Finding a device by its ID. */
    @Benchmark
    public @Nullable Device hashMapGet() {
        return byId.get(requests[next++ & (REQUESTS - 1)]);
    }

    /** Fifty references copied where bits are set, from the middle. */
    @Benchmark
    public Device[] page() {
        Device[] page = new Device[PAGE];
        int found = 0;
        for (int at = held.length / 2; found < PAGE; at++) {
            for (long rest = held[at]; rest != 0 && found < PAGE; rest &= rest - 1) {
                page[found++] = inOrder[Math.min(devices - 1, (at << 6) + Long.numberOfTrailingZeros(rest))];
            }
        }
        return page;
    }

    /** The number of bits that three columns have in common. */
    @Benchmark
    public int count() {
        int count = 0;
        for (int at = 0; at < held.length; at++) {
            count += Long.bitCount(held[at] & optedIn[at] & covered[at]);
        }
        return count;
    }

    /** Twelve such counts. */
    @Benchmark
    public void twelveCounts(Blackhole sums) {
        for (int feature = 0; feature < FEATURES; feature++) {
            sums.consume(count());
        }
    }

    /** Bits gained and lost between two columns, under two others, for twelve features and five locations. */
    @Benchmark
    public void impact(Blackhole sums) {
        for (int pair = 0; pair < FEATURES * 5; pair++) {
            int gained = 0;
            int lost = 0;
            for (int at = 0; at < held.length; at++) {
                long conditions = optedIn[at] & covered[at];
                long before = held[at] & conditions;
                long after = heldAfter[at] & conditions;
                gained += Long.bitCount(after & ~before);
                lost += Long.bitCount(before & ~after);
            }
            sums.consume(gained);
            sums.consume(lost);
        }
    }
}
