package io.channelpartners.benchmarks.peers;

import io.channelpartners.view.AccessReview;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Every feature of every device, for one location and for ten, as a sum: how many pairs of a device and a feature are visible.
 * The floor is a mask per device in a bare array. What the library answers by counts it counts once per revision by columns and
 * keeps, so those are also measured together with a change that makes a new revision.
 */
@State(Scope.Benchmark)
public class EnvironmentBenchmark extends Measured {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** The number of devices. */
    @Param({"3500", "1000000"})
    public int devices = DEVICES;

    /** The number of locations. */
    @Param({"1", "10"})
    public int locations = 1;

    private Scene scene = new Scene(1);
    private List<PartnerLocationId> asked = List.of();
    private List<LocationAccess> accesses = List.of();
    private DeviceId[] ids = {};
    private short[][] masks = {};
    private int turn;

    /** Builds the environment, warms the columns and checks that all ways give one number. */
    @Setup(Level.Trial)
    public void setUp() {
        scene = new Scene(devices);
        asked = Fleet.LOCATIONS.subList(0, locations);
        AccessReview review = scene.review();
        accesses = asked.stream().map(review::of).toList();
        ids = scene.devices().stream().map(Device::id).toArray(DeviceId[]::new);
        masks = asked.stream().map(this::masks).toArray(short[][]::new);
        if (byCounts() != bareMasks() || byDevice() != bareMasks()) {
            throw new IllegalStateException("the library and the floor disagree");
        }
    }

    /** Keeps the store small. */
    @Setup(Level.Iteration)
    public void forgetHistory() {
        scene.forgetHistory();
    }

    private short[] masks(PartnerLocationId location) {
        FactsOfDevices facts = new FactsOfDevices(scene.environment(), location);
        short[] found = new short[ids.length];
        for (int at = 0; at < ids.length; at++) {
            found[at] = (short) Mask.of(facts.of(ids[at]));
        }
        return found;
    }

    /** The number of devices of each feature, which the library counts by columns and keeps. */
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

    /** The same after a new default service partner was saved, so that every location is counted anew. */
    @Benchmark
    public long byCountsOfNewRevision() {
        PartnerLocationId next = Fleet.LOCATIONS.get(turn++ % Fleet.LOCATIONS.size());
        scene.change(environment -> environment.setDefault(PartnerRole.SERVICE_PARTNER, next));
        AccessReview review = scene.review();
        accesses = asked.stream().map(review::of).toList();
        return byCounts();
    }

    /** The features of each device, looked up by its ID. */
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

    /** The floor: answers that were found before. */
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
