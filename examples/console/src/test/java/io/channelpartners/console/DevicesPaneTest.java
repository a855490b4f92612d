package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class DevicesPaneTest {

    private static final String ATLAS = "/partners/devices?partner=44120077&view=";
    private static final String NORDWIND = "/partners/devices?partner=30523182&view=";

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @Test
    @Rule({"CP-30", "CP-31"})
    void shows_first_what_is_not_assigned_to_the_partner() {
        var acme = customers.withDevices(3);
        save(acme, "D01");

        assertEquals(List.of("web-02", "web-03"), names(acme.browser().open("/partners/devices?partner=44120077")));
        assertEquals(List.of("web-01"), names(acme.browser().open(ATLAS + "assigned")));
        assertEquals(List.of("web-01", "web-02", "web-03"), names(acme.browser().open(ATLAS + "all")));
    }

    @Test
    @Rule("CP-32")
    void combines_view_group_and_text() {
        var acme = customers.withDevices(12);

        assertEquals(List.of("web-11"), names(acme.browser().open(ATLAS + "all&group=Production&search=EB-1")));
        assertEquals(List.of("web-12"), names(acme.browser().open(ATLAS + "all&search=d12&anywhere=true")));
        assertEquals(List.of(), names(acme.browser().open(ATLAS + "all&search=d12")));
    }

    @Test
    @Rule("CP-33")
    void says_of_each_role_whether_the_partner_holds_it_and_why() {
        var acme = customers.withDevices(1);
        save(acme, "D01");

        assertEquals(
                List.of("by default", "Atlas Services"),
                acme.browser().open(NORDWIND + "all").select("td label .by").eachText());
        assertEquals(
                List.of("Nordwind Systemhaus", "individually"),
                acme.browser().open(ATLAS + "all").select("td label .by").eachText());
    }

    @Test
    @Rule("CP-34")
    void puts_every_device_on_exactly_one_page() {
        var acme = customers.withDevices(60);
        Document page = acme.browser().open(ATLAS + "all");
        Set<String> seen = new TreeSet<>(names(page));
        int pages = 1;
        while (!page.select("#next").isEmpty()) {
            page = acme.browser().click(page, "next");
            names(page).forEach(name -> assertTrue(seen.add(name), name));
            pages++;
        }

        assertEquals(60, seen.size());
        assertEquals(3, pages);
        assertEquals("51 to 60 of 60 devices", only(page, "#rows .quiet").text());
    }

    @Test
    @Rule("CP-34")
    void begins_again_when_the_list_has_changed_since_the_page_before() {
        var acme = customers.withDevices(60);
        acme.browser().click(acme.browser().open(ATLAS + "not_assigned"), "next");
        String second = acme.browser().url();
        save(acme, "D01");

        assertEquals("web-02", names(acme.browser().open(second)).get(0));
        assertTrue(acme.browser().content().contains("The list has changed"));
    }

    @Test
    @Rule("CP-27")
    void keeps_ticks_while_pages_searches_and_filters_come_and_go() {
        var acme = customers.withDevices(60);
        Document page = acme.browser().open(ATLAS + "all");
        tick(page, "service_partner", "D02");
        page = acme.browser().click(page, "next");
        tick(page, "reseller", "D30");
        only(page, "#search").attr("value", "web-5");
        page = acme.browser().click(page, "show");
        tick(page, "service_partner", "D50");

        assertEquals("2 unsaved ticks", only(page, "#unsaved").text());
        assertEquals(HPE_OR_DEFAULT, holder(acme, "D02", SERVICE_PARTNER));

        page = acme.browser().click(page, "save");

        assertEquals("Saved: 3 ticked, 0 cleared.", only(page, "#rows .saved").text());
        assertEquals("0 unsaved ticks", only(page, "#unsaved").text());
        assertEquals("44120077", holder(acme, "D02", SERVICE_PARTNER));
        assertEquals("44120077", holder(acme, "D30", RESELLER));
        assertEquals("44120077", holder(acme, "D50", SERVICE_PARTNER));
    }

    private static final String HPE_OR_DEFAULT = "30523182 by default";

    @Test
    @Rule("CP-25")
    void leaves_devices_that_were_shown_and_not_touched_on_the_default() {
        var acme = customers.withDevices(2);
        acme.browser().click(acme.browser().open(NORDWIND + "all"), "save");

        assertEquals(HPE_OR_DEFAULT, holder(acme, "D01", RESELLER));
        assertEquals(
                1,
                partners.environment(acme.environment())
                        .orElseThrow()
                        .revision()
                        .number());
    }

    @Test
    @Rule("CP-22")
    void puts_a_cleared_device_back_on_the_default() {
        var acme = customers.withDevices(2);
        save(acme, "D01");
        Document page = acme.browser().open(ATLAS + "assigned");
        untick(page, "service_partner", "D01");
        acme.browser().click(page, "save");

        assertEquals(HPE_OR_DEFAULT, holder(acme, "D01", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-23")
    void refuses_a_clearing_from_the_default_on_its_row_with_the_advice_and_keeps_all_ticks() {
        var acme = customers.withDevices(3);
        save(acme, "D03");
        Document page = acme.browser().open(NORDWIND + "all");
        untick(page, "reseller", "D02");
        tick(page, "service_partner", "D03");
        page = acme.browser().click(page, "save");

        Element row = only(page, "tr:has(input[value=D02])");
        assertTrue(row.text().contains("assign the device to another partner"), row.text());
        assertEquals(1, page.select("td .problem").size());
        assertEquals("2 unsaved ticks", only(page, "#unsaved").text());
        assertEquals("44120077", holder(acme, "D03", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-36")
    void refuses_a_stale_form_without_losing_the_ticks() {
        var acme = customers.withDevices(3);
        Document page = acme.browser().open(ATLAS + "all");
        tick(page, "service_partner", "D01");
        tick(page, "service_partner", "D02");
        save(acme, "D02"); // somebody else, meanwhile

        page = acme.browser().click(page, "save");

        assertTrue(only(page, "#rows .warning").text().startsWith("Somebody changed the environment"));
        assertEquals(HPE_OR_DEFAULT, holder(acme, "D01", SERVICE_PARTNER));
        assertEquals("1 unsaved tick", only(page, "#unsaved").text()); // the other one is so already

        page = acme.browser().click(page, "save");

        assertEquals("Saved: 1 ticked, 0 cleared.", only(page, "#rows .saved").text());
        assertEquals("44120077", holder(acme, "D01", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-36")
    void never_clears_what_somebody_else_assigned_after_the_page_was_shown() {
        var acme = customers.withDevices(3);
        Document page = acme.browser().open(ATLAS + "all");
        tick(page, "service_partner", "D01");
        save(acme, "D02");
        acme.browser().click(acme.browser().click(page, "save"), "save");

        assertEquals("44120077", holder(acme, "D02", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-36")
    void takes_the_older_of_two_pages_as_the_state_on_which_ticks_rest() {
        var acme = customers.withDevices(4);
        Document older = acme.browser().open(ATLAS + "all");
        save(acme, "D04");
        Document newer = acme.browser().open(ATLAS + "all");
        tick(newer, "reseller", "D01");
        acme.browser().click(newer, "show");
        tick(older, "reseller", "D01");
        tick(older, "reseller", "D02");
        Document page = acme.browser().click(older, "save");

        assertTrue(only(page, "#rows .warning").text().startsWith("Somebody changed the environment"));
        assertEquals("2 unsaved ticks", only(page, "#unsaved").text());
    }

    @Test
    void keeps_the_drafts_of_partners_apart() {
        var acme = customers.withDevices(3);
        Document page = acme.browser().open(ATLAS + "all");
        tick(page, "reseller", "D01");
        acme.browser().click(page, "show");

        assertEquals(
                "0 unsaved ticks",
                only(acme.browser().open(NORDWIND + "all"), "#unsaved").text());
        assertEquals(
                "1 unsaved tick",
                only(acme.browser().open(ATLAS + "all"), "#unsaved").text());
    }

    @Test
    void discards_ticks_only_when_told_to() {
        var acme = customers.withDevices(3);
        Document page = acme.browser().open(ATLAS + "all");
        tick(page, "reseller", "D01");
        acme.browser().click(page, "show");
        page = acme.browser().open(ATLAS + "all");
        assertEquals("1 unsaved tick", only(page, "#unsaved").text());

        assertEquals(
                "0 unsaved ticks",
                only(acme.browser().click(page, "discard"), "#unsaved").text());
    }

    @Test
    @Rule("CP-26")
    void ticks_all_that_were_found_on_every_page_and_says_how_many() {
        var acme = customers.withDevices(60);
        Document page = acme.browser().open(ATLAS + "all&group=Test");
        assertTrue(page.select("button").eachText().contains("Tick all 30 as Reseller"));
        page = acme.browser().click(page, "all_reseller");

        assertEquals("30 unsaved ticks", only(page, "#unsaved").text());
        acme.browser().click(page, "save");
        assertEquals("44120077", holder(acme, "D60", RESELLER));
        assertEquals(HPE_OR_DEFAULT, holder(acme, "D59", RESELLER));
    }

    @Test
    void shows_a_part_alone_with_its_place_in_the_url_and_a_new_token() {
        var acme = customers.withDevices(3);
        Document part = acme.browser().openPart(ATLAS + "all&search=web");

        assertEquals(0, part.select("header").size());
        assertEquals(1, part.select("input[data-csrf]").size());
        assertTrue(acme.browser().header("HX-Push-Url").contains("search=web"));
    }

    @Test
    void says_what_to_do_where_nothing_matches_and_where_nobody_is_listed() {
        var acme = customers.withDevices(3);
        var nobody = customers.with(environment -> environment);

        assertTrue(acme.browser().open(ATLAS + "all&search=nothing").text().contains("Choose another view or group"));
        assertFalse(nobody.browser()
                .open("/partners/devices")
                .select("a[href^=/partners/new]")
                .isEmpty());
        acme.browser().open("/partners/devices?partner=1");
        assertEquals(404, acme.browser().status());
    }

    private void save(Customers.Set acme, String device) {
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(
                        DeviceTicks.of(Customers.ATLAS).tick(SERVICE_PARTNER, DeviceId.of(device))));
    }

    private String holder(Customers.Set acme, String device, PartnerRole role) {
        Holding holding = partners.environment(acme.environment())
                .orElseThrow()
                .environment()
                .holding(DeviceId.of(device), role)
                .orElseThrow();
        return holding.partner().map(Object::toString).orElse("HPE")
                + (holding instanceof Holding.ByDefault ? " by default" : "");
    }

    private static List<String> names(Document page) {
        return page.select("tbody th a").eachText();
    }

    private static void tick(Document page, String role, String device) {
        only(page, "[id=" + role + "-" + device + "]").attr("checked", "checked");
    }

    private static void untick(Document page, String role, String device) {
        only(page, "[id=" + role + "-" + device + "]").removeAttr("checked");
    }
}
