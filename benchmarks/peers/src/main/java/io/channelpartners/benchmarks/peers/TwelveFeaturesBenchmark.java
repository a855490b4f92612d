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

/** Which of its twelve features are visible of a device? One question for this library and the masks, twelve for the others. */
@State(Scope.Benchmark)
public class TwelveFeaturesBenchmark extends Measured {

    /** Who is asked. */
    @Param
    public Contender contender = Contender.LIBRARY;

    private Engine engine = new HandWritten();
    private IntSupplier[] questions = {};

    /** Refuses an engine that answers wrongly, then prepares the questions with a new one. */
    @Setup(Level.Trial)
    public void setUp() {
        Scene scene = new Scene(DEVICES);
        List<Request> requests = scene.requests(REQUESTS);
        Agreement.require(contender, scene, requests);
        engine = contender.open(scene);
        questions = requests.stream()
                .map(request -> engine.askAll(request.device(), request.facts()))
                .toArray(IntSupplier[]::new);
    }

    /** Closes the engine. */
    @TearDown(Level.Trial)
    public void close() {
        engine.close();
    }

    /**
     * All features of one device.
     *
     * @param turn which
     * @return how many are visible
     */
    @Benchmark
    public int features(Turn turn) {
        return turn.of(questions).getAsInt();
    }
}
