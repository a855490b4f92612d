package io.channelpartners.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spring.Application;
import io.channelpartners.spring.StoreDetails;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What an orchestrator sees over HTTP: a store that fails or hangs makes a process unready, but not dead. */
class ReadinessTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Application.Complete.class)
    static class Portal {

        @Bean
        Hanging hanging() {
            return new Hanging();
        }
    }

    /** Hangs while it is told to. */
    static final class Hanging implements StoreDetails {

        private volatile CountDownLatch latch = new CountDownLatch(0);

        @Override
        public Map<String, Object> ask() {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Map.of();
        }
    }

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext portal;

    @BeforeAll
    static void start() {
        portal = new SpringApplicationBuilder(Portal.class)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("unused.db"),
                        "--channel-partners.health.timeout=200ms",
                        "--management.endpoint.health.probes.enabled=true",
                        "--management.endpoint.health.group.readiness.include=readinessState,channelPartners");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static int status(String group) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port")
                + "/actuator/health/" + group);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void a_process_whose_store_works_is_ready() throws Exception {
        assertThat(status("readiness")).isEqualTo(200);
    }

    @Test
    void a_process_whose_store_fails_is_alive_and_not_ready() throws Exception {
        InMemoryEnvironmentStore store = portal.getBean(InMemoryEnvironmentStore.class);
        store.fail(true);
        try {
            assertThat(status("readiness")).isEqualTo(503);
            assertThat(status("liveness")).isEqualTo(200);
        } finally {
            store.fail(false);
        }
    }

    @Test
    void a_process_whose_store_hangs_is_alive_and_not_ready_until_it_answers() throws Exception {
        Hanging hanging = portal.getBean(Hanging.class);
        CountDownLatch latch = new CountDownLatch(1);
        hanging.latch = latch;
        try {
            assertThat(status("readiness")).isEqualTo(503);
            assertThat(status("liveness")).isEqualTo(200);
        } finally {
            hanging.latch = new CountDownLatch(0);
            latch.countDown();
        }
        assertThat(status("readiness")).isEqualTo(200);
    }
}
