package io.channelpartners.benchmarks;

import static io.channelpartners.access.InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Questions about one environment whose columns are cached, most of them to a view that was obtained before. */
@State(Scope.Benchmark)
public class QuestionBenchmark extends LibraryBenchmark {

    private static final int PAGE = 50;
    private static final int REQUESTS = 1024;
    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** The number of devices. */
    @Param({"3500", "1000000"})
    public int devices;

    private final EnvironmentStore store = BenchmarkLibrary.inMemory();
    private final BenchmarkLibrary library = new BenchmarkLibrary(store, 1);
    private EnvironmentId environment = EnvironmentId.of("none");
    private final Viewer viewer = library.access().signIn(BenchmarkLibrary.USER);
    private PartnerView view = library.view(environment);
    private PartnerView toldView = view;
    private LocationAccess access = location(environment, library);
    private DeviceId[] requests = {};
    private Cursor middle = Cursor.of("none");
    private AccessImpact newDefault = impact(0);
    private int next;

    /** Counts decisions as metrics do: whether an explanation was asked for, and whether the question was about one feature. */
    private static final class Counter implements AccessListener {

        private final LongAdder decisions = new LongAdder();
        private final LongAdder overviews = new LongAdder();
        private final LongAdder explanations = new LongAdder();

        @Override
        public void decided(DecisionAsked event) {
            if (event.isExplanation()) {
                explanations.increment();
            } else if (event.feature().isPresent()) {
                decisions.increment();
            } else {
                overviews.increment();
            }
        }
    }

    /** Builds the environment and warms its columns. */
    @Setup(Level.Trial)
    public void setUp() {
        environment = library.add("acme", devices);
        view = library.view(environment);
        toldView = new BenchmarkLibrary(store, 1, new Counter()).view(environment);
        access = location(environment, library);
        requests = library.requests(environment, REQUESTS);
        middle = view.devices(DeviceSearch.visible()).first(devices / 4).next().orElseThrow();
        newDefault = impact(4);
    }

    private static LocationAccess location(EnvironmentId environment, BenchmarkLibrary library) {
        EnvironmentId there = library.partners().environment(environment).isPresent()
                ? environment
                : library.add(environment.value(), 0);
        return library.partners().review(there).orElseThrow().of(BenchmarkLibrary.LOCATIONS.get(0));
    }

    private AccessImpact impact(int location) {
        return library.partners()
                .preview(
                        environment,
                        BenchmarkLibrary.CUSTOMER,
                        edited -> edited.setDefault(
                                PartnerRole.SERVICE_PARTNER, BenchmarkLibrary.LOCATIONS.get(location)));
    }

    private DeviceId request() {
        return requests[next++ & (REQUESTS - 1)];
    }

    /** Every feature of one device. */
    @Benchmark
    public FeatureSet features() {
        return view.features(request());
    }

    /** The same with a view that is taken for this one question. */
    @Benchmark
    public FeatureSet featuresByAViewEach() {
        return library.access().view(viewer, environment).features(request());
    }

    /** Whether a feature of a device is visible. */
    @Benchmark
    public boolean isVisible() {
        return view.isVisible(request(), GPP_CONFIGURATION_REPORT);
    }

    /** The same, told to a listener that counts. */
    @Benchmark
    public boolean isVisibleTold() {
        return toldView.isVisible(request(), GPP_CONFIGURATION_REPORT);
    }

    /** One decision with its reason. */
    @Benchmark
    public AccessDecision decide() {
        return view.decide(request(), GPP_CONFIGURATION_REPORT);
    }

    /** The same, told to a listener that counts. */
    @Benchmark
    public AccessDecision decideTold() {
        return toldView.decide(request(), GPP_CONFIGURATION_REPORT);
    }

    /** One decision explained: every path with every answer, the evidence, and the repairs. */
    @Benchmark
    public Explanation explain() {
        return access.explain(request(), PROACTIVE_CARE_REPORT);
    }

    /** The same as far as the partner's user may know. */
    @Benchmark
    public PartnerExplanation explainToPartner() {
        return view.explain(request(), PROACTIVE_CARE_REPORT);
    }

    /** The first page. */
    @Benchmark
    public Page<VisibleDevice> firstPage() {
        return view.devices(DeviceSearch.visible()).first(PAGE);
    }

    /** The first page, with every row read. */
    @Benchmark
    public int firstPageRead() {
        int read = 0;
        for (VisibleDevice row :
                view.devices(DeviceSearch.visible()).first(PAGE).items()) {
            read += row.features().size() + row.device().name().length();
        }
        return read;
    }

    /** The page after a cursor in the middle of the list. */
    @Benchmark
    public Page<VisibleDevice> pageAfterCursor() {
        return view.devices(DeviceSearch.visible()).after(middle, PAGE);
    }

    /** The exact number of devices of which a feature is visible. */
    @Benchmark
    public int count() {
        return view.devices(DeviceSearch.seeing(GPP_CONFIGURATION_REPORT)).count();
    }

    /** For each of the twelve features, the number of devices of which it is visible: all decisions about the environment. */
    @Benchmark
    public int allFeaturesOfAllDevices() {
        int sum = 0;
        for (InsightOnlineFeature feature : FEATURES) {
            sum += access.count(feature);
        }
        return sum;
    }

    /** The impact of a new default service partner on all listed locations, by feature. */
    @Benchmark
    public List<FeatureImpact> impactOfNewDefault() {
        return newDefault.features();
    }
}
