package io.channelpartners.benchmarks;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.LocationAccess;
import io.channelpartners.device.Device;
import io.channelpartners.environment.ChangeResult;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a new state costs before its first answer. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ColumnsBenchmark extends Measured {

    /** The number of devices. */
    @Param({"3500", "1000000"})
    public int devices;

    private final Scene scene = new Scene(1);
    private EnvironmentId one = EnvironmentId.of("one");
    private EnvironmentId other = EnvironmentId.of("other");
    private Device edited = Fleet.environment(one, 1).devices().all().get(0);
    private int turn;

    /** Builds two environments: columns are kept of one only, so that each question about the other builds them. */
    @Setup(Level.Trial)
    public void setUp() {
        one = scene.add("one", devices);
        other = scene.add("other", devices);
        edited = scene.partners()
                .environment(one)
                .orElseThrow()
                .environment()
                .devices()
                .all()
                .get(devices / 2);
    }

    /** The columns of a state, built from nothing. */
    @Benchmark
    public AccessReview coldColumns() {
        return scene.partners().review(turn++ % 2 == 0 ? one : other).orElseThrow();
    }

    /** Another location's view of a state whose columns are warm, and one answer. */
    @Benchmark
    public int furtherLocation() {
        AccessReview review = scene.partners().review(one).orElseThrow();
        LocationAccess access = review.of(location());
        return access.features(edited.id()).size();
    }

    /** A new default, saved, and the first answer after it. */
    @Benchmark
    public int newDefault() {
        PartnerLocationId location = location();
        return answerAfter(environment -> environment.setDefault(PartnerRole.RESELLER, location));
    }

    /** The same and a count, the first of the revision. */
    @Benchmark
    public int newDefaultAndFirstCount() {
        PartnerLocationId location = location();
        scene.partners().change(one, Scene.CUSTOMER, now -> now.setDefault(PartnerRole.RESELLER, location));
        AccessReview review = scene.partners().review(one).orElseThrow();
        return review.of(location).count(InsightOnlineFeature.WARRANTY_STATUS);
    }

    /** A device of another name, saved, and the first answer after it. */
    @Benchmark
    public int renamedDevice() {
        String name = edited.name() + turn++;
        Device.Builder renamed = Device.builder()
                .id(edited.id())
                .name(name)
                .model(edited.model())
                .generation(edited.generation())
                .connectMethod(edited.connectMethod());
        return answerAfter(environment -> environment.changeDevice(renamed.build()));
    }

    private int answerAfter(EnvironmentEdit edit) {
        ChangeResult saved = scene.partners().change(one, Scene.CUSTOMER, edit);
        AccessReview review = scene.partners().review(one).orElseThrow();
        return saved.warnings().size()
                + review.of(Scene.LOCATIONS.get(0)).features(edited.id()).size();
    }

    private PartnerLocationId location() {
        List<PartnerLocationId> locations = Scene.LOCATIONS;
        return locations.get(turn++ % locations.size());
    }
}
