package io.channelpartners.benchmarks.peers.edge;

import io.channelpartners.access.InsightOnlineFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The AuthZEN requests that clients send. Each client draws its own requests, the same in each run. */
enum Load {
    /** One decision. */
    EVALUATION("/access/v1/evaluation", 1_024) {
        @Override
        String json(Random random, int devices) {
            return "{\"subject\":" + SUBJECT + "," + item(random, devices) + "}";
        }
    },
    /** A batch of 1,000 decisions. */
    EVALUATIONS("/access/v1/evaluations", 16) {
        @Override
        String json(Random random, int devices) {
            return IntStream.range(0, 1_000)
                    .mapToObj(at -> "{" + item(random, devices) + "}")
                    .collect(Collectors.joining(",", "{\"subject\":" + SUBJECT + ",\"evaluations\":[", "]}"));
        }
    },
    /** Pages of 1,000 devices whose warranty status is visible, one after the other, starting over at the end. */
    SEARCH("/access/v1/search/resource", 1) {
        @Override
        String json(Random random, int devices) {
            return page("");
        }

        @Override
        byte[] next(byte[][] requests, int asked, byte[] answer) {
            String text = new String(answer, 0, Math.min(answer.length, 4_096), StandardCharsets.UTF_8);
            int token = text.indexOf(TOKEN) + TOKEN.length();
            String next = text.substring(token, text.indexOf('"', token));
            return next.isEmpty() ? requests[0] : Connection.request(path, page(",\"token\":\"" + next + "\""));
        }

        private static String page(String token) {
            return "{\"subject\":" + SUBJECT
                    + ",\"action\":{\"name\":\"warranty_status\"},\"resource\":{\"type\":\"device\"},\"page\":{\"limit\":1000"
                    + token + "}}";
        }
    };

    private static final String SUBJECT = "{\"type\":\"passport\",\"id\":\"passport-1\"}";
    private static final String TOKEN = "\"next_token\":\"";
    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    final String path;
    private final int different;

    Load(String path, int different) {
        this.path = path;
        this.different = different;
    }

    abstract String json(Random random, int devices);

    /** Chooses the request after the one whose answer this is. */
    byte[] next(byte[][] requests, int asked, byte[] answer) {
        return requests[(asked + 1) % requests.length];
    }

    byte[][] requests(int client, int devices) {
        Random random = new Random(client);
        return IntStream.range(0, different)
                .mapToObj(at -> Connection.request(path, json(random, devices)))
                .toArray(byte[][]::new);
    }

    private static String item(Random random, int devices) {
        return "\"action\":{\"name\":\"" + FEATURES[random.nextInt(FEATURES.length)].code()
                + "\"},\"resource\":{\"type\":\"device\",\"id\":\"acme/device-" + random.nextInt(devices) + "\"}";
    }

    /** Asks for the given time, one request after the other, and returns the nanoseconds of each. */
    long[] ask(int client, int port, int devices, long nanoseconds) {
        byte[][] requests = requests(client, devices);
        long[] times = new long[4_000_000];
        int asked = 0;
        try (Connection connection = new Connection(port)) {
            byte[] request = requests[0];
            long end = System.nanoTime() + nanoseconds;
            for (long begun = System.nanoTime(); begun < end && asked < times.length; begun = System.nanoTime()) {
                byte[] answer = connection.ask(request);
                times[asked] = System.nanoTime() - begun;
                request = next(requests, asked++, answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(times, asked);
    }
}
