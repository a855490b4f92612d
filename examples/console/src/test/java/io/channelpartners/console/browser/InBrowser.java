package io.channelpartners.console.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A running console and a browser for it. All scenarios share the console, so each leaves the sample as it found it. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:sqlite:file:browser?mode=memory&cache=shared",
            "spring.datasource.hikari.maximum-pool-size=1",
            "console.sample.devices=400",
            "console.sample.delay=100ms",
            "logging.level.root=warn"
        })
abstract class InBrowser {

    static final EnvironmentId ACME = EnvironmentId.of("acme-01");

    @LocalServerPort
    private int port;

    @Autowired
    ChannelPartners partners;

    private Optional<RealBrowser> started = Optional.empty();

    @BeforeAll
    void start() {
        Optional<Path> chromium = RealBrowser.executable();
        boolean required = "required".equals(System.getProperty("channelpartners.browser"));
        assumeTrue(required || chromium.isPresent(), RealBrowser.MISSING);
        started =
                Optional.of(new RealBrowser(chromium.orElseThrow(() -> new AssertionError(RealBrowser.MISSING)), port));
    }

    @BeforeEach
    void begin() {
        browser().forgetComplaints();
    }

    @AfterAll
    void stop() {
        started.ifPresent(RealBrowser::close);
    }

    final RealBrowser browser() {
        return started.orElseThrow();
    }
}
