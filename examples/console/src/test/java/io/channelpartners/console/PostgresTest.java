package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.postgresql.PostgresServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The console on PostgreSQL, chosen by properties alone. */
@Tag("long")
@ConsoleTest
class PostgresTest {

    @Autowired
    private Customers customers;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        int port = PostgresServer.start("fsync=off").port();
        properties.add("spring.datasource.url", () -> "jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        properties.add("spring.datasource.username", () -> "test");
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> 4);
    }

    @Test
    void saves_ticks_and_tells_of_them_in_the_history() {
        var acme = customers.withDevices(3);
        Document page = acme.browser().open("/partners/devices?partner=44120077&view=all");
        only(page, "[id=service_partner-D01]").attr("checked", "checked");
        page = acme.browser().click(page, "save");

        assertEquals("Saved: 1 ticked, 0 cleared.", only(page, "#rows .saved").text());
        assertTrue(acme.browser().open("/partners/history").text().contains("1 device assigned individually"));
    }

    @Test
    void shows_the_sample_to_a_partners_user() {
        assertTrue(customers.partnerUser("kim").open("/customers").text().contains("ACME GmbH"));
    }
}
