package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The browser of these tests fails on a text that is missing. */
@ConsoleTest
class GermanTest {

    @Autowired
    private Customers customers;

    @ParameterizedTest
    @CsvSource({
        "/partners, Liste der Channel Partner",
        "/partners/new?id=61000001, Neuen Partner anlegen",
        "/partners/new?id=99999999, Neuen Partner anlegen",
        "/partners/default?role=reseller&partner=44120077, Als Standard setzen",
        "/partners/replace?former=30523182&successor=44120077&role=reseller, Einen Partner ersetzen",
        "/partners/devices?partner=30523182&view=all, Zugewiesene Geräte",
        "/partners/settings/consequence?act=withdraw_opt_in, Einwilligung widerrufen",
        "/partners/sight?search=web, Wer sieht was",
        "/partners/sight/device?device=D01&partner=44120077, web-01",
        "/partners/history, Verlauf",
        "/partners/history/at?at=2027-01-01T00:00&device=D01, Ein Zeitpunkt in der Vergangenheit",
    })
    void every_page_of_the_customer_speaks_german(String place, String title) {
        assertEquals(title, title(customers.withDevices(2).browser(), place));
    }

    @ParameterizedTest
    @CsvSource({
        "/customers, Meine Kunden",
        "/customers/devices?environment=acme-01, ACME GmbH",
        "/customers/device?environment=acme-01&device=CZ000002, san-00002",
        "/sharing, Freigegebene Sichten",
        "/subcases, Teilfälle",
        "/customers/devices?environment=none-such, Das ging nicht",
    })
    void every_page_of_a_partner_speaks_german(String place, String title) {
        assertEquals(title, title(customers.partnerUser("bo"), place));
    }

    @Test
    void a_refusal_and_a_reason_are_german_too() {
        var acme = customers.withDevices(1);
        acme.browser().click(acme.browser().open("/login"), "Deutsch");
        Document refusal = acme.browser().open("/partners/new?id=30523182");
        Document device = acme.browser().open("/partners/sight/device?device=D01&partner=44120077");

        assertEquals(
                "Partner \"30523182\" ist schon eingetragen: stattdessen den eingetragenen erneut prüfen (CP-06)",
                only(refusal, "#outcome .problem li").text());
        assertTrue(device.text().contains("Der Standort hat keine Rolle für das Gerät."), device.text());
    }

    private static String title(PlainBrowser browser, String place) {
        browser.click(browser.open("/login"), "Deutsch");
        Document page = browser.open(place);
        assertEquals("de", only(page, "html").attr("lang"));
        return only(page, "h1").text();
    }
}
