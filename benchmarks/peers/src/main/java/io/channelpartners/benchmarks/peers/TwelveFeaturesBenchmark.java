package io.channelpartners.benchmarks.peers;

import java.util.List;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How many of the twelve features of a device are visible? One call for this library and the masks, twelve for the others. */
@State(Scope.Benchmark)
public class TwelveFeaturesBenchmark extends PeerBenchmark {

    /** What is measured. */
    @Param
    public Contender contender = Contender.LIBRARY;

    private Engine engine = new HandWritten();
    private IntSupplier[] prepared = {};

    /** Refuses an engine with wrong answers, then prepares the requests with a new one. */
    @Setup(Level.Trial)
    public void setUp() {
        ComparedEnvironment compared = new ComparedEnvironment(DEVICES);
        List<Request> requests = compared.requests(REQUESTS);
        Agreement.require(contender, compared, requests);
        engine = contender.open(compared);
        prepared = requests.stream()
                .map(request -> engine.prepareAll(request.device(), request.facts()))
                .toArray(IntSupplier[]::new);
    }

    /** Closes the engine. */
    @TearDown(Level.Trial)
    public void close() {
        engine.close();
    }

    /** All features of one device. */
    @Benchmark
    public int features(NextRequest next) {
        return next.of(prepared).getAsInt();
    }
}
