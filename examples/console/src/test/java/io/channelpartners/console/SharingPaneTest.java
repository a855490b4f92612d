package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class SharingPaneTest {

    @Autowired
    private Customers customers;

    @Test
    @Rule("CP-61")
    void shares_a_view_with_somebody_who_then_sees_what_the_location_sees_until_removed() {
        PlainBrowser bo = customers.partnerUser("bo");
        PlainBrowser pat = customers.partnerUser("pat");
        Document page = setUp(bo, "Night shift");
        only(page, "form:has(input[value=Night shift]) input[type=email]").val("pat@partner.example");
        page = bo.click(only(page, "form:has(input[type=email]):has(input[value=Night shift])"), "add_user");
        assertTrue(pat.open("/customers").text().contains("ACME GmbH"));

        bo.click(page, "Remove pat@partner.example");
        assertFalse(pat.open("/customers").text().contains("ACME GmbH"));
    }

    @Test
    @Rule("CP-61")
    void refuses_a_second_hand_share() {
        PlainBrowser lee = customers.partnerUser("lee");
        assertTrue(lee.open("/sharing").text().contains("You are linked to no location"));
        lee.post("/sharing", "location", "30523182", "act", "set_up_group", "group", "Mine");

        assertTrue(lee.content().contains("role=\"alert\""));
        assertFalse(customers.partnerUser("kim").open("/sharing").text().contains("Mine"));
    }

    @Test
    @Rule("CP-02")
    void says_what_is_wrong_with_an_address() {
        PlainBrowser bo = customers.partnerUser("bo");
        Document page = setUp(bo, "Day shift");
        only(page, "form:has(input[value=Day shift]) input[type=email]").val("x".repeat(255) + "@partner.example");
        page = bo.click(only(page, "form:has(input[type=email]):has(input[value=Day shift])"), "add_user");

        assertEquals(1, page.select("#messages .problem").size());
    }

    @Test
    @Rule("CP-61")
    void removes_a_group_with_its_users() {
        PlainBrowser bo = customers.partnerUser("bo");
        Document page = setUp(bo, "Weekend");
        page = bo.click(page, "Remove the group Weekend");

        assertFalse(page.text().contains("Weekend"));
    }

    @Test
    void refuses_an_act_that_no_button_has() {
        PlainBrowser bo = customers.partnerUser("bo");
        bo.post("/sharing", "location", "81261689", "act", "give_all", "group", "x");

        assertEquals(400, bo.status());
    }

    private static Document setUp(PlainBrowser browser, String group) {
        Document page = browser.open("/sharing");
        Element form = only(page, "section:contains(81261689) form:has(button[value=set_up_group])");
        only(page, "section:contains(81261689) input[name=group]:not([type=hidden])")
                .val(group);
        return browser.click(form, "set_up_group");
    }
}
