package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Every feature of every device, for one location and for ten, as a sum: the number of pairs of a device and a feature that are
 * visible. The floor is a bare array with a mask for each device. Counts are computed by columns once for each revision and kept, so
 * they are also measured together with a change, which makes a new revision.
 */
@State(Scope.Benchmark)
public class EnvironmentBenchmark extends PeerBenchmark {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** The number of devices. */
    @Param({"3500", "1000000"})
    public int devices = DEVICES;

    /** The number of locations. */
    @Param({"1", "10"})
    public int locations = 1;

    private ComparedEnvironment compared = new ComparedEnvironment(1);
    private List<PartnerLocationId> asked = List.of();
    private List<LocationAccess> accesses = List.of();
    private DeviceId[] ids = {};
    private short[][] masks = {};
    private int turn;

    /** Builds the environment and its columns, and checks that all ways give the same number. */
    @Setup(Level.Trial)
    public void setUp() {
        compared = new ComparedEnvironment(devices);
        asked = ComparedDevices.LOCATIONS.subList(0, locations);
        AccessReview review = compared.review();
        accesses = asked.stream().map(review::of).toList();
        ids = compared.devices().stream().map(Device::id).toArray(DeviceId[]::new);
        masks = asked.stream().map(this::masks).toArray(short[][]::new);
        if (byCounts() != bareMasks() || byDevice() != bareMasks()) {
            throw new IllegalStateException("the library and the floor disagree");
        }
    }

    /** Keeps the store small. */
    @Setup(Level.Iteration)
    public void forgetHistory() {
        compared.forgetHistory();
    }

    private short[] masks(PartnerLocationId location) {
        FactsOfDevices facts = new FactsOfDevices(compared.environment(), location);
        short[] found = new short[ids.length];
        for (int at = 0; at < ids.length; at++) {
            found[at] = (short) Mask.of(facts.of(ids[at]));
        }
        return found;
    }

    /** By the counts of devices for each feature, which the library computes by columns and keeps. */
    @Benchmark
    public long byCounts() {
        long visible = 0;
        for (LocationAccess access : accesses) {
            for (InsightOnlineFeature feature : FEATURES) {
                visible += access.count(feature);
            }
        }
        return visible;
    }

    /** The same after a new default service partner is saved, so that everything is counted again. */
    @Benchmark
    public long byCountsOfNewRevision() {
        PartnerLocationId next = ComparedDevices.LOCATIONS.get(turn++ % ComparedDevices.LOCATIONS.size());
        compared.change(environment -> environment.setDefault(PartnerRole.SERVICE_PARTNER, next));
        AccessReview review = compared.review();
        accesses = asked.stream().map(review::of).toList();
        return byCounts();
    }

    /** By the features of each device, found by its ID. */
    @Benchmark
    public long byDevice() {
        long visible = 0;
        for (LocationAccess access : accesses) {
            for (DeviceId id : ids) {
                visible += access.features(id).size();
            }
        }
        return visible;
    }

    /** The floor: answers that were computed before. */
    @Benchmark
    public long bareMasks() {
        long visible = 0;
        for (short[] ofLocation : masks) {
            for (short mask : ofLocation) {
                visible += Integer.bitCount(mask);
            }
        }
        return visible;
    }
}
