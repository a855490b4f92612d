package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class SubcasesPaneTest {

    @Autowired
    private Customers customers;

    @Test
    @Rule("CP-71")
    void accepts_a_subcase_once() {
        PlainBrowser bo = customers.partnerUser("bo");
        Document page = bo.open("/subcases");
        Document after = bo.click(page, "Accept SC-4711");
        assertTrue(only(after, "section[aria-labelledby=SC-4711]").text().contains("accepted"));
        Document again = bo.click(page, "Reject SC-4711");

        String text = only(again, "section[aria-labelledby=SC-4711]").text();
        assertTrue(text.contains("is already answered") && text.contains("State accepted"), text);
    }

    @Test
    @Rule("CP-71")
    void asks_for_the_reason_of_a_rejection_beside_its_field() {
        PlainBrowser bo = customers.partnerUser("bo");
        Document page = bo.click(bo.open("/subcases"), "Reject SC-4712");
        assertTrue(only(page, "#refused-SC-4712").text().contains("say why the subcase is rejected"));
        only(page, "section[aria-labelledby=SC-4712] input[name=reason]").val("no engineer within reach");
        page = bo.click(page, "Reject SC-4712");

        assertTrue(only(page, "section[aria-labelledby=SC-4712]")
                .text()
                .contains("rejected, back at HPE no engineer within reach"));
    }

    @Test
    @Rule("CP-71")
    void offers_only_the_rejection_beside_the_field_for_its_reason() {
        Document page = customers.partnerUser("bo").open("/subcases");

        assertEquals(
                List.of("reject"),
                page.select("section[aria-labelledby=SC-4713] form:has(input[name=reason]) button")
                        .eachAttr("value"));
    }

    @Test
    @Rule("CP-71")
    void shows_subcases_to_users_of_the_delivery_partner_alone() {
        PlainBrowser kim = customers.partnerUser("kim");
        assertTrue(kim.open("/subcases").text().contains("No subcase is routed to your location."));
        kim.post("/subcases", "number", "SC-4713", "act", "accept");
        String refused = kim.status() + kim.content();
        kim.post("/subcases", "number", "SC-9999", "act", "accept");

        assertEquals(404, kim.status());
        assertEquals(token(refused), token(kim.status() + kim.content()));
    }

    private static String token(String page) {
        return page.replaceAll("value=\"[A-Za-z0-9_-]{60,}\"", "token");
    }
}
