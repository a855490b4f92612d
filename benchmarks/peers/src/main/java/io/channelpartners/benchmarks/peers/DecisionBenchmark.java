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
public class DecisionBenchmark extends Measured {

    /** Who is asked. */
    @Param
    public Contender contender = Contender.LIBRARY;

    private Engine engine = new HandWritten();
    private Question[] questions = {};

    /** Refuses an engine that answers wrongly, then prepares the questions with a new one. */
    @Setup(Level.Trial)
    public void setUp() {
        Scene scene = new Scene(DEVICES);
        List<Request> requests = scene.requests(REQUESTS);
        Agreement.require(contender, scene, requests);
        engine = contender.open(scene);
        questions = requests.stream().map(engine::ask).toArray(Question[]::new);
    }

    /** Closes the engine. */
    @TearDown(Level.Trial)
    public void close() {
        engine.close();
    }

    /**
     * One decision.
     *
     * @param turn which
     * @return whether it is visible
     */
    @Benchmark
    public boolean isVisible(Turn turn) {
        return turn.of(questions).isVisible();
    }
}
