package io.channelpartners.benchmarks;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a change costs, through the door and into the store in memory, and what its preview costs. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChangeBenchmark extends Measured {

    /** The number of devices. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int devices;

    private final Scene scene = new Scene(1);
    private EnvironmentId environment = EnvironmentId.of("none");
    private Device device = Fleet.environment(environment, 1).devices().all().get(0);
    private PartnerLocationId stranger = Scene.location(0);
    private int turn;

    /** Builds the environment. */
    @Setup(Level.Trial)
    public void setUp() {
        environment = scene.add("acme", devices);
        device = scene.edited(environment);
        stranger = Scene.LOCATIONS.stream()
                .filter(location -> scene.isNoReseller(environment, location, device.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A new default, saved, and the first answer after it. */
    @Benchmark
    public int newDefault() {
        return answerAfter(toNewDefault(next()));
    }

    /** The same and a count, the first of the revision. */
    @Benchmark
    public int newDefaultAndFirstCount() {
        ChangeResult saved = scene.partners().change(environment, Scene.CUSTOMER, toNewDefault(next()));
        return saved.warnings().size() + access().count(InsightOnlineFeature.WARRANTY_STATUS);
    }

    /** A device of another name, saved, and the first answer after it. */
    @Benchmark
    public int renamedDevice() {
        Device renamed = Scene.renamed(device, turn++);
        return answerAfter(now -> now.changeDevice(renamed));
    }

    /** One device individually assigned to the next location, saved, and the first answer after it. */
    @Benchmark
    public int assignedDevice() {
        return answerAfter(toNewAssignment(next()));
    }

    /** The preview of a new default, with its impact on all listed locations by feature. */
    @Benchmark
    public List<FeatureImpact> previewOfNewDefault() {
        return preview(toNewDefault(stranger));
    }

    /** The preview of one device individually assigned, with the same. */
    @Benchmark
    public List<FeatureImpact> previewOfAssignedDevice() {
        return preview(toNewAssignment(stranger));
    }

    private PartnerLocationId next() {
        return Scene.location(turn++);
    }

    private static EnvironmentEdit toNewDefault(PartnerLocationId location) {
        return now -> now.setDefault(PartnerRole.RESELLER, location);
    }

    private EnvironmentEdit toNewAssignment(PartnerLocationId location) {
        DeviceTicks ticks = DeviceTicks.of(location).tick(PartnerRole.RESELLER, device.id());
        return now -> now.saveDevices(ticks);
    }

    private int answerAfter(EnvironmentEdit edit) {
        ChangeResult saved = scene.partners().change(environment, Scene.CUSTOMER, edit);
        return saved.warnings().size() + access().features(device.id()).size();
    }

    private List<FeatureImpact> preview(EnvironmentEdit edit) {
        return scene.partners().preview(environment, Scene.CUSTOMER, edit).features();
    }

    private LocationAccess access() {
        AccessReview review = scene.partners().review(environment).orElseThrow();
        return review.of(Scene.LOCATIONS.get(0));
    }
}
