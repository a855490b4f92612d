package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class CreatePaneTest {

    private static final PartnerLocationId FJORD = PartnerLocationId.of("61000001");

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @Test
    @Rule({"CP-03", "CP-04"})
    void shows_who_a_recognized_id_is() {
        var acme = customers.withDevices(1);
        Document page = check(acme, "61000001");

        assertTrue(only(page, "#outcome").text().contains("Fjord Data City Oslo Country NO"));
        assertEquals(1, page.select("button[value=save]").size());
    }

    @Test
    @Rule({"CP-03", "CP-05"})
    void tells_an_unrecognized_id_from_an_unavailable_back_end_and_offers_to_save_neither() {
        var acme = customers.withDevices(1);
        Document unrecognized = check(acme, "12345678");
        Document unavailable = check(acme, "99999999");

        assertTrue(unrecognized.text().contains("HPE does not recognize this ID"));
        assertTrue(unavailable.text().contains("HPE did not answer"));
        assertEquals(0, unrecognized.select("button[value=save]").size());
        assertEquals(0, unavailable.select("button[value=save]").size());
    }

    @Test
    @Rule("CP-05")
    void saves_nothing_that_was_not_recognized_whatever_a_browser_sends() {
        var acme = customers.withDevices(1);
        acme.browser().post("/partners/new", "id", "12345678", "stamp", stamp(acme), "act", "save");

        assertEquals(2, environment(acme).partners().all().size());
        assertTrue(acme.browser().content().contains("is not recognized by HPE"));
    }

    @Test
    @Rule({"CP-05", "CP-10"})
    void creates_a_partner_as_default_after_naming_the_former_one_and_showing_the_impact() {
        var acme = customers.withDevices(4);
        Document page = check(acme, "61000001");
        assertTrue(page.text().contains("replaces Nordwind Systemhaus, Hamburg, which stays in the list"));
        only(page, "#default-service_partner").attr("checked", "checked");
        page = acme.browser().click(page, "preview");
        assertTrue(page.text().contains("Devices that change hands: 4"), page.text());
        assertEquals(
                List.of("Nordwind Systemhaus, Hamburg", "Support case (Reports) −4"),
                page.select(".impact tbody tr").eachText().subList(0, 2));
        assertFalse(page.select(".impact svg[aria-hidden] .gained").isEmpty());
        page = acme.browser().click(page, "save");

        assertTrue(page.text().contains("Fjord Data is in the list now."));
        assertEquals(Optional.of(FJORD), environment(acme).defaults().find(SERVICE_PARTNER));
        assertEquals(
                Optional.of(Customers.NORDWIND), environment(acme).defaults().find(RESELLER));
        assertEquals(3, environment(acme).partners().all().size());
    }

    @Test
    void saves_no_default_whose_impact_was_not_shown() {
        var acme = customers.withDevices(4);
        Document page = check(acme, "61000001");
        only(page, "#default-reseller").attr("checked", "checked");
        page = acme.browser().click(page, "save");

        assertTrue(page.text().contains("You changed the defaults"));
        assertFalse(environment(acme).partners().contains(FJORD));
    }

    @Test
    @Rule("CP-08")
    void warns_before_and_after_of_a_role_that_hpe_has_not_authorized() {
        var acme = customers.withDevices(1);
        Document page = check(acme, "61000002");
        only(page, "#default-service_partner").attr("checked", "checked");
        page = acme.browser().click(page, "preview");
        assertTrue(only(page, "section .warning").text().contains("is not authorized as service partner"));
        page = acme.browser().click(page, "save");

        assertTrue(only(page, "#messages .warning").text().contains("is not authorized as service partner"));
    }

    @Test
    @Rule("CP-06")
    void refuses_an_id_that_is_listed() {
        var acme = customers.withDevices(1);

        assertTrue(check(acme, "30523182").text().contains("is already listed"));
    }

    @Test
    @Rule("CP-02")
    void says_beside_the_field_what_is_wrong_with_an_id() {
        var acme = customers.withDevices(1);
        Document page = check(acme, "30523 182");

        assertTrue(only(page, "#outcome .problem").text().contains("30523 182"));
        assertEquals("true", only(page, "#id").attr("aria-invalid"));
    }

    @Test
    @Rule("CP-36")
    void saves_exactly_what_was_previewed_or_nothing() {
        var acme = customers.withDevices(1);
        Document page = check(acme, "61000001");
        partners.change(acme.environment(), Customers.ANNA, environment -> environment.resetDefault(RESELLER));
        page = acme.browser().click(page, "save");

        assertFalse(environment(acme).partners().contains(FJORD));
        assertEquals(1, page.select("#messages .problem").size());
    }

    @Test
    @Rule({"CP-10", "CP-12"})
    void changes_a_default_after_showing_what_follows_it() {
        var acme = customers.withDevices(4);
        Document page = acme.browser().open("/partners/default?role=service_partner&partner=44120077");
        assertTrue(page.text().contains("4 devices will follow"), page.text());
        assertEquals(
                4,
                page.select("section table:last-of-type tbody tr:contains(web-)")
                        .size());
        acme.browser().click(page, "Set As Default");

        assertEquals(Optional.of(Customers.ATLAS), environment(acme).defaults().find(SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-13")
    void gives_a_role_back_to_hpe() {
        var acme = customers.withDevices(1);
        acme.browser().click(acme.browser().open("/partners/default?role=reseller&partner="), "Set As Default");

        assertEquals(Optional.empty(), environment(acme).defaults().find(RESELLER));
    }

    @Test
    @Rule("CP-16")
    void replaces_a_partner_in_the_chosen_roles_after_showing_the_impact() {
        var acme = customers.withDevices(4);
        Document page =
                acme.browser().open("/partners/replace?former=30523182&successor=44120077&role=service_partner");
        assertTrue(page.text().contains("Devices that change hands: 4"), page.text());
        acme.browser().click(page, "Replace");

        assertEquals(Optional.of(Customers.ATLAS), environment(acme).defaults().find(SERVICE_PARTNER));
        assertEquals(
                Optional.of(Customers.NORDWIND), environment(acme).defaults().find(RESELLER));
        assertEquals(
                List.of(Customers.NORDWIND, Customers.ATLAS),
                environment(acme).partners().ids());
    }

    @Test
    @Rule("CP-16")
    void asks_for_a_role_in_which_to_replace() {
        var acme = customers.withDevices(4);

        assertTrue(acme.browser()
                .open("/partners/replace?former=30523182&successor=44120077")
                .text()
                .contains("choose reseller, service partner or both"));
    }

    private Document check(Customers.Set acme, String id) {
        Document page = acme.browser().open("/partners/new");
        only(page, "#id").val(id);
        return acme.browser().click(page, "Check ID");
    }

    private CustomerEnvironment environment(Customers.Set acme) {
        return partners.environment(acme.environment()).orElseThrow().environment();
    }

    private String stamp(Customers.Set acme) {
        return partners.environment(acme.environment()).orElseThrow().stamp().toString();
    }
}
