package io.channelpartners.benchmarks.authzen;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.AuthZenRequest;
import io.channelpartners.authzen.AuthZenResponse;
import io.channelpartners.authzen.jackson.JacksonCodec;
import io.channelpartners.benchmarks.BenchmarkLibrary;
import io.channelpartners.benchmarks.LibraryBenchmark;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.view.PartnerDeviceView;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * AuthZEN requests in the same process, JSON in and JSON out, for one environment of 100,000 devices, with cached columns and a cached
 * viewer. Next to each question, the same one by direct calls to the library.
 */
@State(Scope.Benchmark)
public class AuthZenBenchmark extends LibraryBenchmark {

    private static final int DEVICES = 100_000;
    private static final int REQUESTS = 1_024;
    private static final int BATCH = 1_000;
    private static final String DEFAULTS =
            "\"subject\":{\"type\":\"passport\",\"id\":\"passport-1\"},\"action\":{\"name\":\"warranty_status\"},";
    private static final DeviceSearch SEARCH = DeviceSearch.seeing(WARRANTY_STATUS);

    private BenchmarkLibrary library = new BenchmarkLibrary(1);
    private EnvironmentId environment = EnvironmentId.of("none");
    private Viewer viewer = library.access().signIn(BenchmarkLibrary.USER);
    private AuthZen authZen = authZen();
    private DeviceId[] devices = {};
    private byte[][] questions = {};
    private byte[] batch = {};
    private byte[] search = {};
    private Set<DeviceId> named = Set.of();
    private int next;

    /** Builds the environment and the requests, and warms the columns. */
    @Setup(Level.Trial)
    public void setUp() {
        library = new BenchmarkLibrary(1);
        environment = library.add("acme-01", DEVICES);
        viewer = library.access().signIn(BenchmarkLibrary.USER);
        authZen = authZen();
        devices = library.requests(environment, REQUESTS);
        questions = Arrays.stream(devices)
                .map(device -> json("{" + DEFAULTS + resource(device) + "}"))
                .toArray(byte[][]::new);
        List<DeviceId> some = List.of(devices).subList(0, BATCH);
        batch = json(some.stream()
                .map(device -> "{" + resource(device) + "}")
                .collect(Collectors.joining(",", "{" + DEFAULTS + "\"evaluations\":[", "]}")));
        search = json("{" + DEFAULTS + "\"resource\":{\"type\":\"device\"},\"page\":{\"limit\":" + BATCH + "}}");
        named = Set.copyOf(some);
        library.view(environment).devices(SEARCH).first(BATCH);
    }

    private AuthZen authZen() {
        return AuthZen.builder()
                .access(library.access())
                .viewers(passport -> viewer)
                .codec(new JacksonCodec())
                .url(URI.create("https://pdp.example.com"))
                .build();
    }

    private static String resource(DeviceId device) {
        return "\"resource\":{\"type\":\"device\",\"id\":\"acme-01/" + device + "\"}";
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int next() {
        next = (next + 1) & (REQUESTS - 1);
        return next;
    }

    /** One decision. */
    @Benchmark
    public AuthZenResponse decision() {
        return authZen.answer(AuthZenRequest.post("/access/v1/evaluation", questions[next()]));
    }

    /** One decision, without JSON. */
    @Benchmark
    public AccessDecision bareDecision() {
        DeviceId device = devices[next()];
        return library.access().view(viewer, environment, Set.of(device)).decide(device, WARRANTY_STATUS);
    }

    /** A decision in a batch. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public AuthZenResponse decisionInBatch() {
        return authZen.answer(AuthZenRequest.post("/access/v1/evaluations", batch));
    }

    /** A decision, one of as many from one view, without JSON. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void bareDecisionInBatch(Blackhole answers) {
        PartnerDeviceView view = library.access().view(viewer, environment, named);
        for (int at = 0; at < BATCH; at++) {
            answers.consume(view.decide(devices[at], WARRANTY_STATUS));
        }
    }

    /** A page of a search over all customers. */
    @Benchmark
    public AuthZenResponse searchPage() {
        return authZen.answer(AuthZenRequest.post("/access/v1/search/resource", search));
    }

    /** The same page of the one environment, without JSON. */
    @Benchmark
    public Page<VisibleDevice> barePage() {
        return library.access().view(viewer, environment).devices(SEARCH).first(BATCH);
    }
}
