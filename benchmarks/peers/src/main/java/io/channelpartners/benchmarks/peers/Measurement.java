package io.channelpartners.benchmarks.peers;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * One result of JMH.
 *
 * @param benchmark its class and method, such as {@code DecisionBenchmark.isVisible}
 * @param parameters by name
 * @param threads how many threads called at once
 * @param nanoseconds of a call, for one thread
 * @param error half of the interval that contains the true value with 99.9 % confidence; NaN if there were too few iterations
 * @param bytes allocated by a call
 */
record Measurement(
        String benchmark, Map<String, String> parameters, int threads, double nanoseconds, double error, double bytes) {

    /** Reads a JSON file of JMH. */
    static List<Measurement> read(Path json) throws IOException {
        return StreamSupport.stream(
                        JsonParser.parseString(Files.readString(json))
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .map(Measurement::of)
                .toList();
    }

    private static Measurement of(JsonObject result) {
        JsonObject primary = result.getAsJsonObject("primaryMetric");
        String name = result.get("benchmark").getAsString();
        Map<String, String> parameters = new TreeMap<>();
        if (result.has("params")) {
            result.getAsJsonObject("params")
                    .entrySet()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().getAsString()));
        }
        return new Measurement(
                name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                parameters,
                result.get("threads").getAsInt(),
                primary.get("score").getAsDouble(),
                primary.get("scoreError").getAsDouble(),
                result.getAsJsonObject("secondaryMetrics")
                        .getAsJsonObject("gc.alloc.rate.norm")
                        .get("score")
                        .getAsDouble());
    }

    boolean isOf(String wanted, int wantedThreads) {
        return benchmark.equals(wanted) && threads == wantedThreads;
    }

    /** Returns the contender, if the benchmark has one. */
    Optional<Contender> contender() {
        return Optional.ofNullable(parameters.get("contender")).map(Contender::valueOf);
    }

    /** Returns the value of a parameter that is a number; 0 if there is no such parameter. */
    int number(String parameter) {
        return Integer.parseInt(parameters.getOrDefault(parameter, "0"));
    }
}
