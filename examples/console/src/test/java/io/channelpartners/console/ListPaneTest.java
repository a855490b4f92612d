package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Rule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class ListPaneTest {

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @Autowired
    private Clock clock;

    @Test
    @Rule("CP-35")
    void lists_partners_by_company_with_standing_defaults_and_numbers() {
        var acme = customers.withDevices(3);
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(
                        DeviceTicks.of(Customers.ATLAS).tick(SERVICE_PARTNER, DeviceId.of("D01"))));
        Document page = acme.browser().open("/partners");

        assertEquals(
                List.of("Atlas Services", "Nordwind Systemhaus"),
                page.select("tbody th a").eachText());
        assertEquals(
                List.of("0", "1 1 individually"),
                row(page, "Atlas").select("td.number").eachText());
        assertEquals(
                List.of("3 3 by default", "2 2 by default"),
                row(page, "Nordwind").select("td.number").eachText());
        assertEquals("Reseller Service partner", row(page, "Nordwind").child(2).text());
        assertTrue(row(page, "Atlas").text().contains("reseller: no"));
    }

    @Test
    @Rule("CP-56")
    void says_that_a_standing_is_too_old_to_count() {
        var acme = withCheckOf(clock.instant().minus(Duration.ofHours(25)));

        assertTrue(row(acme.browser().open("/partners"), "Atlas").text().contains("too old to count: check again"));
    }

    @Test
    @Rule("CP-15")
    void checks_one_partner_again_and_says_what_changed() {
        var acme = withCheckOf(clock.instant().minus(Duration.ofHours(25)));
        Document page = acme.browser().click(acme.browser().open("/partners"), "Check again Atlas Services 44120077");

        assertTrue(page.text().contains("reseller: unknown → no"), page.text());
        assertTrue(page.text().contains("service partner: unknown → yes"), page.text());
        assertTrue(page.text().contains("Checked again: 1"), page.text());
    }

    @Test
    @Rule("CP-15")
    void checks_all_partners_again_and_tells_an_unavailable_back_end_from_nothing_new() {
        var acme = customers.with(environment -> environment
                .addPartner(customers.check(Customers.NORDWIND))
                .addPartner(recognized("99999999", clock.instant())));
        Document page = acme.browser().click(acme.browser().open("/partners"), "Check all IDs again");

        assertEquals(
                List.of("99999999: HPE did not answer; nothing is changed. Try again later.", "30523182: nothing new"),
                page.select("[role=status] li").eachText());
    }

    @Test
    @Rule("CP-09")
    void refuses_to_remove_a_default_and_names_the_remedy() {
        var acme = customers.withDevices(1);
        Document page = acme.browser().click(acme.browser().open("/partners"), "Remove Nordwind Systemhaus 30523182");

        assertTrue(only(page, "#messages .problem").text().contains("choose another default or HPE first"));
        assertEquals(2, page.select("tbody tr").size());
    }

    @Test
    @Rule("CP-09")
    void removes_a_partner_and_says_how_many_devices_follow_the_default_again() {
        var acme = customers.withDevices(3);
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(DeviceTicks.of(Customers.ATLAS)
                        .tick(SERVICE_PARTNER, DeviceId.of("D01"), DeviceId.of("D02"))
                        .tick(RESELLER, DeviceId.of("D01"))));
        Document page = acme.browser().click(acme.browser().open("/partners"), "Remove Atlas Services 44120077");

        assertTrue(page.text().contains("1 device follows the default reseller again, 2 the default service partner"));
        assertEquals(List.of("Nordwind Systemhaus"), page.select("tbody th a").eachText());
    }

    @Test
    @Rule("CP-36")
    void removes_no_partner_on_a_state_that_was_not_shown() {
        var acme = customers.withDevices(1);
        Document page = acme.browser().open("/partners");
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(
                        DeviceTicks.of(Customers.ATLAS).tick(SERVICE_PARTNER, DeviceId.of("D01"))));
        page = acme.browser().click(page, "Remove Atlas Services 44120077");

        assertEquals(1, page.select("#messages .problem").size());
        assertEquals(2, page.select("tbody tr").size());
    }

    @Test
    void says_how_to_begin_where_nobody_is_listed() {
        var acme = customers.with(environment -> environment);

        assertTrue(acme.browser().open("/partners").text().contains("Create the first one: you need its Partner ID"));
    }

    @Test
    void polls_for_progress_only_while_a_check_runs() {
        var acme = customers.withDevices(1);
        Document page = acme.browser().click(acme.browser().open("/partners"), "Check all IDs again");

        assertEquals(0, page.select("#list[hx-get], noscript").size());
    }

    @Test
    void ignores_a_check_of_a_partner_that_is_not_listed() {
        var acme = customers.withDevices(1);
        Document page = acme.browser().open("/partners");
        Element form = page.select("form:has(input[name=partner])").get(0);
        only(page, "tr:has(a:contains(Atlas)) form[action$=recheck] input[name=partner]")
                .val("1");

        assertTrue(acme.browser()
                .submit((FormElement) form, Optional.empty(), Map.of())
                .text()
                .contains("Checked again: 0"));
    }

    private Customers.Set withCheckOf(Instant at) {
        return customers.with(environment ->
                environment.addPartner(customers.check(Customers.NORDWIND)).addPartner(recognized("44120077", at)));
    }

    private IdCheck.Recognized recognized(String id, Instant at) {
        PartnerLocationId location = PartnerLocationId.of(id);
        return new IdCheck.Recognized(
                location, customers.check(Customers.ATLAS).details(), PartnerStanding.unknown(), at);
    }

    private static Element row(Document page, String company) {
        return only(page, "tbody tr:has(a:contains(" + company + "))");
    }
}
