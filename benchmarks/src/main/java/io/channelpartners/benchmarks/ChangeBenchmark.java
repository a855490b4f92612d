package io.channelpartners.benchmarks;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a change costs through {@code ChannelPartners} with a store in memory, and what its preview costs. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChangeBenchmark extends LibraryBenchmark {

    private static final int PAGE = 50;

    /** The number of devices. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int devices;

    private final BenchmarkLibrary library = new BenchmarkLibrary(1);
    private EnvironmentId environment = EnvironmentId.of("none");
    private Device device =
            GeneratedEnvironments.environment(environment, 1).devices().all().get(0);
    private PartnerLocationId stranger = BenchmarkLibrary.location(0);
    private List<Device> all = List.of();
    private final Random random = new Random(7);
    private int turn;

    /** Builds the environment. */
    @Setup(Level.Trial)
    public void setUp() {
        environment = library.add("acme", devices);
        device = library.middleDevice(environment);
        all = library.devices(environment);
        stranger = BenchmarkLibrary.LOCATIONS.stream()
                .filter(location -> library.isNoReseller(environment, location, device.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A new default, saved, and the first answer after it. */
    @Benchmark
    public int newDefault() {
        return answerAfter(toNewDefault(next()));
    }

    /** The same, with the first count of the revision as the answer. */
    @Benchmark
    public int newDefaultAndFirstCount() {
        ChangeResult saved = library.partners().change(environment, BenchmarkLibrary.CUSTOMER, toNewDefault(next()));
        return saved.warnings().size() + access().count(InsightOnlineFeature.WARRANTY_STATUS);
    }

    /** A renamed device, saved, and the first answer after it. */
    @Benchmark
    public int renamedDevice() {
        Device renamed = BenchmarkLibrary.renamed(device, turn++);
        return answerAfter(now -> now.changeDevice(renamed));
    }

    /** Another device each time, which gets the name of yet another with a number; saved, and the first count and page after it. */
    @Benchmark
    public int renamedAndFirstPage() {
        return listAfter(renamingAny(), DeviceSearch.visible());
    }

    /** The same, and the first page of those with a text in their names. */
    @Benchmark
    public int renamedAndFirstSearch() {
        return listAfter(renamingAny(), DeviceSearch.visible().named("sql-"));
    }

    /** The floor of the search: the same search once more. */
    @Benchmark
    public int sameSearch() {
        return list(DeviceSearch.visible().named("sql-"));
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

    /** The preview of one device individually assigned, with its impact on all listed locations by feature. */
    @Benchmark
    public List<FeatureImpact> previewOfAssignedDevice() {
        return preview(toNewAssignment(stranger));
    }

    private PartnerLocationId next() {
        return BenchmarkLibrary.location(turn++);
    }

    private static EnvironmentEdit toNewDefault(PartnerLocationId location) {
        return now -> now.setDefault(PartnerRole.RESELLER, location);
    }

    private EnvironmentEdit toNewAssignment(PartnerLocationId location) {
        DeviceTicks ticks = DeviceTicks.of(location).tick(PartnerRole.RESELLER, device.id());
        return now -> now.saveDevices(ticks);
    }

    private int answerAfter(EnvironmentEdit edit) {
        ChangeResult saved = library.partners().change(environment, BenchmarkLibrary.CUSTOMER, edit);
        return saved.warnings().size() + access().features(device.id()).size();
    }

    private EnvironmentEdit renamingAny() {
        Device some = all.get(random.nextInt(all.size()));
        String name = all.get(random.nextInt(all.size())).name();
        Device renamed = some.toBuilder().name(name + turn++).build();
        return now -> now.changeDevice(renamed);
    }

    private int listAfter(EnvironmentEdit edit, DeviceSearch search) {
        ChangeResult saved = library.partners().change(environment, BenchmarkLibrary.CUSTOMER, edit);
        return saved.warnings().size() + list(search);
    }

    private int list(DeviceSearch search) {
        PartnerView view = library.view(environment);
        return view.devices(DeviceSearch.visible()).count()
                + view.devices(search).first(PAGE).items().size();
    }

    private List<FeatureImpact> preview(EnvironmentEdit edit) {
        return library.partners()
                .preview(environment, BenchmarkLibrary.CUSTOMER, edit)
                .features();
    }

    private LocationAccess access() {
        AccessReview review = library.partners().review(environment).orElseThrow();
        return review.of(BenchmarkLibrary.LOCATIONS.get(0));
    }
}
