package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static io.channelpartners.authzen.fixture.Pdp.RESOURCES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.authzen.jackson.JacksonCodec;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The default log contains that something failed, and nothing of the request. */
class LoggingTest {

    private static final Logger LOGGER = Logger.getLogger(AuthZen.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final Pdp pdp = Pdp.withAcmeAndBeta();
    private final AuthZen authZen = AuthZen.builder()
            .access(pdp.library.partnerAccess())
            .viewers(passport -> {
                throw new IllegalStateException("no answer about " + passport.value());
            })
            .codec(new JacksonCodec())
            .url(URI.create("https://pdp.example.com"))
            .build();

    @BeforeEach
    void listen() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void stop() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void a_failure_is_logged_by_its_class_without_message_and_trace() {
        answer(EVALUATION, question("kim", "acme/dl380", "warranty_status"));
        answer(EVALUATIONS, evaluations(question("kim", "acme/dl380", "warranty_status")));

        assertEquals(2, logged.size());
        for (LogRecord entry : logged) {
            assertEquals(
                    "a question could not be answered: java.lang.IllegalStateException",
                    new SimpleFormatter().formatMessage(entry));
            assertNull(entry.getThrown());
        }
    }

    @Test
    void a_wrong_request_is_not_logged() {
        answer(EVALUATION, "'subject': 'kim'");
        answer(RESOURCES, question("kim", "acme/dl380", "warranty_status"), "'page': {'token': 'kim'}");
        answer("/kim");

        assertEquals(List.of(), logged);
    }

    private void answer(String path, String... members) {
        authZen.answer(AuthZenRequest.post(path, Json.object(members)));
    }
}
