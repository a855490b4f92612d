package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Rule;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ConsoleTest
class HistoryPaneTest {

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @Autowired
    private Clock clock;

    @Test
    @Rule("L-9")
    void tells_who_changed_what_the_latest_first() {
        var acme = customers.withDevices(1);
        partners.change(acme.environment(), Actor.of("ben"), environment -> environment.resetDefault(RESELLER));
        Document page = acme.browser().open("/partners/history");

        assertEquals(List.of("ben", "anna"), page.select(".line strong").eachText());
        assertEquals(
                "default reseller \"30523182\" → HPE",
                page.select(".line > li").get(0).select("ul li").text());
    }

    @Test
    @Rule("L-9")
    void shows_each_revision_once_on_the_parts_of_a_long_time_line() {
        var acme = customers.withDevices(1);
        for (int i = 2; i <= 40; i++) {
            String name = "Name " + i;
            partners.change(acme.environment(), Customers.ANNA, environment -> environment.renameCustomer(name));
        }
        List<String> revisions = new ArrayList<>();
        Document page = acme.browser().open("/partners/history");
        revisions.addAll(page.select(".line .quiet").eachText());
        while (!page.select(".actions a").isEmpty()) {
            page = acme.browser().open(page.select(".actions a").attr("href"));
            revisions.addAll(page.select(".line .quiet").eachText());
        }

        assertEquals(
                LongStream.rangeClosed(1, 40)
                        .mapToObj(n -> "revision " + (41 - n))
                        .toList(),
                revisions);
    }

    @Test
    @Rule("CP-44")
    void shows_the_state_and_who_saw_what_as_of_a_moment() {
        var acme = customers.withDevices(3);
        Instant before = partners.history(acme.environment(), Revision.of(0), 1)
                .orElseThrow()
                .changes()
                .get(0)
                .at();
        partners.change(acme.environment(), Customers.ANNA, environment -> environment.disableIntegration());
        Document then = acme.browser().open("/partners/history/at?device=D01&at=" + before);
        Document now = acme.browser().open("/partners/history/at?at=" + before.plusSeconds(3_600));

        assertTrue(only(then, "section[aria-labelledby=state] dl").text().endsWith("integration enabled"));
        assertTrue(only(now, "section[aria-labelledby=state] dl").text().endsWith("integration disabled"));
        assertEquals(
                "3", only(then, "tr:contains(Nordwind)").select("td").get(0).text());
        assertEquals("0", only(now, "tr:contains(Nordwind)").select("td").get(0).text());
    }

    @Test
    @Rule("CP-44")
    void says_who_could_see_a_device_before_a_moment() {
        var acme = customers.withDevices(3);
        Document page = acme.browser()
                .open("/partners/history/at?device=D01&at=" + clock.instant().plusSeconds(60));

        assertTrue(only(page, "section[aria-labelledby=who]").text().contains("30523182: 12 features"), page.text());
    }

    @Test
    @Rule("CP-15")
    void says_what_hpe_said_differently() {
        IdCheck.Recognized check = customers.check(Customers.ATLAS);
        var acme = customers.with(environment -> environment.addPartner(
                new IdCheck.Recognized(check.id(), check.details(), PartnerStanding.none(), check.checkedAt())));
        partners.recheck(acme.environment(), Customers.ANNA, Customers.ATLAS);

        assertTrue(acme.browser().open("/partners/history").text().contains("service partner: no → yes"));
    }

    @Test
    void says_that_nothing_was_there_before_the_set_up() {
        var acme = customers.withDevices(1);

        assertTrue(acme.browser()
                .open("/partners/history/at?at=2001-01-01T00:00")
                .text()
                .contains("was not set up yet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01T00:00", "+999999999-12-31T23:59:59Z", "-1", ""})
    void says_beside_the_field_how_to_write_a_moment(String text) {
        var acme = customers.withDevices(1);
        Document page = acme.browser()
                .go(
                        HttpMethod.GET,
                        "/partners/history/at",
                        List.of(new String[] {"at", text}, new String[] {"device", "D01"}),
                        Map.of());

        assertEquals(200, acme.browser().status());
        assertEquals(1, page.select("#not-understood").size());
    }
}
