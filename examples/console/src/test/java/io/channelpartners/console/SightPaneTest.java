package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.view.AccessReview;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class SightPaneTest {

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @Test
    @Rule("L-12")
    void draws_the_numbers_of_the_full_state_and_tells_them_in_a_table() {
        var acme = customers.withDevices(8);
        assign(acme, "D01");
        AccessReview review = partners.review(acme.environment()).orElseThrow();
        Document page = acme.browser().open("/partners/sight");

        for (var partner : List.of(Customers.NORDWIND, Customers.ATLAS)) {
            String company = partner.equals(Customers.ATLAS) ? "Atlas" : "Nordwind";
            List<String> expected = Arrays.stream(InsightOnlineFeature.values())
                    .map(feature -> String.valueOf(review.of(partner).count(feature)))
                    .toList();
            assertEquals(
                    expected,
                    only(page, "tr:contains(" + company + ")").select("td").eachText());
            assertEquals(
                    expected,
                    only(page, "svg > g:contains(" + company + ")")
                            .select("g > g text")
                            .eachText());
        }
    }

    @Test
    void marks_the_pane_to_which_a_page_belongs() {
        var acme = customers.withDevices(1);

        assertEquals("page", marked(acme.browser().open("/partners/sight"), "Who sees what"));
        assertEquals("true", marked(acme.browser().open("/partners/sight/device?device=D01"), "Who sees what"));
        assertEquals("true", marked(acme.browser().open("/partners/new"), "Partners"));
    }

    private static String marked(Document page, String pane) {
        assertEquals(pane, page.select("nav a[aria-current]").text());
        return page.select("nav a[aria-current]").attr("aria-current");
    }

    @Test
    void finds_a_device_by_any_of_its_texts() {
        var acme = customers.withDevices(12);

        assertEquals(
                List.of("web-11"),
                acme.browser()
                        .open("/partners/sight?search=d11")
                        .select("#found a")
                        .eachText());
        assertEquals(
                0,
                acme.browser()
                        .openPart("/partners/sight?search=d11")
                        .select("svg")
                        .size());
    }

    @Test
    @Rule({"CP-20", "CP-70"})
    void says_who_holds_a_device_and_who_delivers() {
        var acme = customers.withDevices(1);
        assign(acme, "D01");
        Document page = acme.browser().open("/partners/sight/device?device=D01");

        assertEquals(
                List.of(
                        "Nordwind Systemhaus, Hamburg by default",
                        "Atlas Services, Lyon individually",
                        "Atlas Services, Lyon"),
                only(page, "section[aria-labelledby=holders] dl").select("dd").eachText());
    }

    @Test
    @Rule({"CP-54", "L-8"})
    void explains_each_missing_feature_with_what_would_show_it_and_whose_act_that_is() {
        var acme = customers.withDevices(1);
        assign(acme, "D01");
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.withdrawOptIn(Customers.ANNA, Instant.EPOCH));
        Document page = acme.browser().open("/partners/sight/device?device=D01&partner=44120077");
        Element warranty = only(page, "section[aria-labelledby=why] tbody tr:contains(Warranty status)");

        assertEquals("no", warranty.child(1).text());
        assertTrue(warranty.child(2).text().startsWith("The customer has not opted in."), warranty.text());
        assertEquals("the customer: give opt-in", warranty.child(3).text());
    }

    @Test
    @Rule({"CP-60", "CP-61"})
    void names_the_users_who_see_something() {
        var acme = customers.withDevices(1);
        Document page = acme.browser().open("/partners/sight/device?device=D01");

        assertEquals(
                List.of(
                        "passport-kim, linked to Nordwind Systemhaus, Hamburg: 12 features",
                        "passport-lee, Nordwind Systemhaus, Hamburg shares its view: 12 features"),
                page.select("section[aria-labelledby=holders] li").eachText());
    }

    @Test
    void has_no_page_for_a_device_that_is_not_registered() {
        var acme = customers.withDevices(1);
        acme.browser().open("/partners/sight/device?device=D99");

        assertEquals(404, acme.browser().status());
    }

    private void assign(Customers.Set acme, String device) {
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(
                        DeviceTicks.of(Customers.ATLAS).tick(SERVICE_PARTNER, DeviceId.of(device))));
    }
}
