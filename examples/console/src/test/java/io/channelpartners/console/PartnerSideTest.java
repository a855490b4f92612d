package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.HpePassportId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class PartnerSideTest {

    private static final String WARRANTY = InsightOnlineFeature.WARRANTY_STATUS.code();

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @Autowired
    private PartnerAccess access;

    @Test
    @Rule({"CP-62", "CP-63"})
    void lists_each_customer_once_over_all_pages_with_its_count() {
        PlainBrowser kim = customers.partnerUser("kim");
        Document page = kim.open("/customers");
        List<String> shown = new ArrayList<>();
        while (true) {
            page.select("tbody tr")
                    .forEach(row -> shown.add(
                            only(row, "th span").text() + " " + only(row, "td").text()));
            if (page.select("#next").isEmpty()) {
                break;
            }
            page = kim.open(page.select("#next").attr("href"));
        }
        List<String> all =
                access.myCustomers(access.signIn(HpePassportId.of("passport-kim")), CustomerSearch.all()).stream()
                        .map(row -> row.environment() + " " + row.devices())
                        .toList();

        assertEquals(all, shown);
        assertTrue(shown.size() > 8, shown::toString); // more than one page
    }

    @ParameterizedTest
    @CsvSource({"kim, true", "bo, true", "lee, true", "ola, false", "pat, false"})
    @Rule({"CP-60", "CP-61", "CP-62"})
    void shows_each_sample_user_acme_or_what_to_do(String name, boolean sees) {
        Document page = customers.partnerUser(name).open("/customers");

        assertEquals(sees, page.text().contains("ACME GmbH"), page.text());
        assertEquals(!sees, page.text().contains("You see no customer"), page.text());
    }

    @Test
    @Rule({"CP-32", "CP-55"})
    void filters_devices_by_text_group_role_and_feature() {
        var acme = customers.withDevices(6);
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(
                        DeviceTicks.of(Customers.ATLAS).tick(SERVICE_PARTNER, DeviceId.of("D02"), DeviceId.of("D03"))));
        PlainBrowser kim = customers.partnerUser("kim");
        String list = "/customers/devices?environment=" + acme.environment();

        assertEquals(6, names(kim.open(list)).size());
        assertEquals(List.of("web-05"), names(kim.open(list + "&search=d05")));
        assertEquals(List.of("web-02", "web-04", "web-06"), names(kim.open(list + "&group=Test")));
        assertEquals(4, names(kim.open(list + "&role=service_partner")).size());
        assertEquals(4, names(kim.open(list + "&feature=support_case_report")).size());
    }

    @Test
    @Rule("CP-54")
    void shows_features_under_the_headings_of_the_table_and_why_one_is_missing() {
        var acme = customers.withDevices(1);
        partners.change(acme.environment(), Customers.ANNA, environment -> environment.resetDefault(SERVICE_PARTNER));
        Document page =
                customers.partnerUser("kim").open("/customers/device?device=D01&environment=" + acme.environment());

        assertEquals(
                List.of("Devices", "Reports", "Service events", "Beyond the table"),
                page.select("h2").eachText());
        assertEquals("yes", cell(page, "Warranty status", 1));
        assertEquals("no", cell(page, "Support case", 1));
        assertTrue(cell(page, "Support case", 2).startsWith("The role does not have the feature."));
    }

    @Test
    @Rule("CP-41")
    void changes_at_the_next_click_after_the_customer_has_withdrawn_opt_in() {
        var acme = customers.withDevices(1);
        PlainBrowser kim = customers.partnerUser("kim");
        String device = "/customers/device?device=D01&environment=" + acme.environment();
        assertEquals("yes", cell(kim.open(device), "Warranty status", 1));
        Document settings = acme.browser().open("/partners/settings");
        acme.browser().click(acme.browser().click(settings, "withdraw_opt_in"), "withdraw_opt_in");

        assertEquals("no", cell(kim.open(device), "Warranty status", 1));
        assertEquals("yes", cell(kim.open(device), "Contract & warranty", 1));
        assertEquals(
                0,
                names(kim.open("/customers/devices?feature=" + WARRANTY + "&environment=" + acme.environment()))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/customers/devices?environment=", "/customers/device?device=D01&environment="})
    @Rule("CP-59")
    void answers_a_hidden_environment_as_one_that_does_not_exist_byte_for_byte(String page) {
        var withoutRole = customers.with(environment -> environment.addPartner(customers.check(Customers.NORDWIND)));
        var notIntegrated = customers.withDevices(2);
        partners.change(notIntegrated.environment(), Customers.ANNA, environment -> environment.disableIntegration());
        var ofOthers = customers.withDevices(2);
        partners.change(
                ofOthers.environment(),
                Customers.ANNA,
                environment ->
                        environment.setDefault(RESELLER, Customers.ATLAS).setDefault(SERVICE_PARTNER, Customers.ATLAS));
        String unknown = answer(page + "none-such");

        assertTrue(unknown.startsWith("404\n"), unknown);
        assertEquals(unknown, answer(page + withoutRole.environment()));
        assertEquals(unknown, answer(page + notIntegrated.environment()));
        assertEquals(unknown, answer(page + ofOthers.environment()));
        assertEquals(unknown, answer(page + "%07"));
        assertEquals(unknown, answer(page + "x".repeat(2_000)));
    }

    @Test
    @Rule("CP-59")
    void answers_a_device_of_others_as_one_that_does_not_exist_byte_for_byte() {
        var acme = customers.withDevices(2);
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(DeviceTicks.of(Customers.ATLAS)
                        .tick(RESELLER, DeviceId.of("D01"))
                        .tick(SERVICE_PARTNER, DeviceId.of("D01"))));
        String place = "/customers/device?environment=" + acme.environment() + "&device=";
        String unknown = answer(place + "none-such");

        assertTrue(unknown.startsWith("404\n"), unknown);
        assertEquals(unknown, answer(place + "D01"));
        assertEquals(unknown, answer(place + "%07"));
    }

    @Test
    @Rule("CP-59")
    void names_no_other_location_and_no_group_without_a_visible_device() {
        var acme = customers.withDevices(4);
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.saveDevices(DeviceTicks.of(Customers.ATLAS)
                        .tickGroup(RESELLER, DeviceGroup.of("Test"))
                        .tickGroup(SERVICE_PARTNER, DeviceGroup.of("Test"))));
        PlainBrowser kim = customers.partnerUser("kim");
        Document list = kim.open("/customers/devices?environment=" + acme.environment());
        Document device = kim.open("/customers/device?device=D01&environment=" + acme.environment());

        assertEquals(
                List.of("Production"), list.select("#group option[value~=.+]").eachText());
        for (Document page : List.of(list, device)) {
            assertFalse(page.html().contains("44120077") || page.html().contains("Atlas"), page.text());
        }
    }

    @Test
    @Rule("CP-63")
    void begins_again_where_a_cursor_was_altered() {
        Document page = customers.partnerUser("kim").open("/customers?after=abc");

        assertFalse(page.select("tbody tr").isEmpty());
    }

    private String answer(String place) {
        PlainBrowser kim = customers.partnerUser("kim");
        kim.open(place);
        String whole = kim.status() + "\n" + kim.headers() + kim.content();
        kim.openPart(place);
        return (whole + kim.status() + "\n" + kim.headers() + kim.content())
                .replaceAll("value=\"[A-Za-z0-9_-]{60,}\"", "token");
    }

    private static List<String> names(Document page) {
        return page.select("tbody th a").eachText();
    }

    private static String cell(Document page, String feature, int column) {
        return only(page, "tr:has(th:containsOwn(" + feature + "))")
                .child(column)
                .text();
    }
}
