package io.channelpartners.examples.authzen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each request of the README gets the answer that it shows. */
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("```\n(curl -s [^`]*?)\n```\n\n```\n([^`]*)\n```");
    private static final Pattern PATH = Pattern.compile("http://localhost:8080(\\S*)");
    private static final Pattern HEADER = Pattern.compile("-H '([^:']*): ([^']*)'");
    private static final Pattern BODY = Pattern.compile("(?s)-d '(.*)'");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static AuthZenServer server;

    @BeforeAll
    static void start() throws IOException {
        server = AuthZenServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Optional.empty(), SampleData.library());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> new Example(found.group(1), found.group(2)));
    }

    /** A command and its output. */
    record Example(String command, String answer) {}

    @ParameterizedTest
    @MethodSource("examples")
    void a_request_gets_the_answer_that_is_shown(Example example) throws Exception {
        String url = server.url().toString();
        assertEquals(example.answer().replace("http://localhost:8080", url), send(example.command()));
    }

    @Test
    void there_are_examples() throws IOException {
        assertEquals(6, examples().count());
    }

    /** Sends what curl would send. */
    private static String send(String command) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + first(PATH, command)));
        HEADER.matcher(command).results().forEach(header -> request.header(header.group(1), header.group(2)));
        Matcher body = BODY.matcher(command);
        if (body.find()) {
            request.POST(HttpRequest.BodyPublishers.ofString(body.group(1)));
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String first(Pattern pattern, String text) {
        MatchResult found = pattern.matcher(text).results().findFirst().orElseThrow();
        assertFalse(found.group(1).isEmpty());
        return found.group(1);
    }
}
