package io.channelpartners.benchmarks.peers;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Is a feature of a device visible? */
@State(Scope.Benchmark)
public class DecisionBenchmark extends PeerBenchmark {

    /** What is measured. */
    @Param
    public Contender contender = Contender.LIBRARY;

    private Engine engine = new HandWritten();
    private PreparedRequest[] prepared = {};

    /** Refuses an engine with wrong answers, then prepares the requests with a new one. */
    @Setup(Level.Trial)
    public void setUp() {
        ComparedEnvironment compared = new ComparedEnvironment(DEVICES);
        List<Request> requests = compared.requests(REQUESTS);
        Agreement.require(contender, compared, requests);
        engine = contender.open(compared);
        prepared = requests.stream().map(engine::prepare).toArray(PreparedRequest[]::new);
    }

    /** Closes the engine. */
    @TearDown(Level.Trial)
    public void close() {
        engine.close();
    }

    /** One decision. */
    @Benchmark
    public boolean isVisible(NextRequest next) {
        return next.of(prepared).isVisible();
    }
}
