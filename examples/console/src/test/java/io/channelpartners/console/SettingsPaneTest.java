package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.testkit.Rule;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class SettingsPaneTest {

    private static final String SETTINGS = "/partners/settings";

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @Test
    @Rule({"CP-40", "CP-41"})
    void withdraws_opt_in_after_saying_what_that_hides_and_keeps_the_record() {
        var acme = customers.withDevices(4);
        Document page = acme.browser().click(acme.browser().open(SETTINGS), "withdraw_opt_in");
        assertTrue(page.text().contains("hidden at once, and nothing else"));
        assertFalse(page.select("svg .lost").isEmpty());
        page = acme.browser().click(page, "withdraw_opt_in");

        String text = only(page, "section[aria-labelledby=opt-in]").text();
        assertTrue(text.contains("withdrawn") && text.contains("anna; given before"), text);
        assertFalse(environment(acme).optIn().environment().isGiven());
    }

    @Test
    @Rule("CP-41")
    void keeps_the_wording_that_was_shown_with_who_and_when() {
        var acme = customers.with(environment -> environment);
        Document page = acme.browser().click(acme.browser().open(SETTINGS), "give_opt_in");
        String shown = only(page, "blockquote").text();
        page = acme.browser().click(page, "give_opt_in");

        OptInState state = environment(acme).optIn().environment();
        assertEquals(shown, state.consent().orElseThrow().wording());
        assertEquals(shown, only(page, "section[aria-labelledby=opt-in] q").text());
        assertEquals(
                state.consent().orElseThrow().at().toString(),
                only(page, "section[aria-labelledby=opt-in] time").attr("datetime"));
    }

    @Test
    @Rule({"CP-42", "CP-43"})
    void disables_the_integration_after_saying_that_everything_is_kept() {
        var acme = customers.withDevices(2);
        Document page = acme.browser().click(acme.browser().open(SETTINGS), "disable_integration");
        assertTrue(page.text().contains("No partner and no shared user sees anything any more"));
        acme.browser().click(page, "disable_integration");

        assertFalse(environment(acme).integration().isEnabled());
        assertEquals(2, environment(acme).partners().all().size());
    }

    @Test
    @Rule("CP-42")
    void enables_the_integration_for_a_passport() {
        var acme = customers.with(environment -> environment);
        Document page = acme.browser().open(SETTINGS);
        only(page, "input[name=passport]").val("passport-9");
        page = acme.browser().click(acme.browser().click(page, "enable_integration"), "enable_integration");

        assertTrue(page.text().contains("Enabled for the HPE Passport passport-9."));
    }

    @Test
    @Rule("CP-02")
    void says_beside_the_field_what_is_wrong_with_a_passport_and_keeps_what_was_entered() {
        var acme = customers.with(environment -> environment);
        Document page = acme.browser().open(SETTINGS);
        only(page, "input[name=passport]").val("a\u0007b");
        page = acme.browser().click(page, "enable_integration");

        assertEquals(1, page.select("#passport-refused").size());
        assertEquals("true", only(page, "input[name=passport]").attr("aria-invalid"));
        assertFalse(environment(acme).integration().isEnabled());
    }

    @Test
    @Rule("CP-40")
    void gives_and_withdraws_the_opt_in_of_a_direct_connect_device_alone() {
        var acme = customers.withDevices(8);
        Document page = acme.browser().open(SETTINGS);
        assertEquals(1, page.select("input[name=device]").size()); // the others connect centrally
        only(page, "input[name=device]").attr("checked", "checked");
        page = acme.browser().click(page, "Give opt-in for the ticked ones");
        assertTrue(environment(acme).optIn().stateOf(DeviceId.of("D07")).isGiven());
        only(page, "input[name=device]").attr("checked", "checked");
        acme.browser().click(page, "Withdraw opt-in of the ticked ones");

        assertFalse(environment(acme).optIn().stateOf(DeviceId.of("D07")).isGiven());
        assertTrue(environment(acme).optIn().environment().isGiven());
    }

    @Test
    void asks_for_a_device_where_none_is_ticked() {
        var acme = customers.withDevices(8);
        Document page = acme.browser().click(acme.browser().open(SETTINGS), "Give opt-in for the ticked ones");

        assertTrue(page.text().contains("Tick at least one device."));
    }

    @Test
    @Rule("CP-36")
    void saves_no_setting_whose_consequence_was_shown_of_an_older_state() {
        var acme = customers.withDevices(1);
        Document page = acme.browser().click(acme.browser().open(SETTINGS), "withdraw_opt_in");
        partners.change(acme.environment(), Customers.ANNA, environment -> environment.renameCustomer("ACME AG"));
        page = acme.browser().click(page, "withdraw_opt_in");

        assertTrue(environment(acme).optIn().environment().isGiven());
        assertEquals(1, page.select("#messages .problem").size());
    }

    private CustomerEnvironment environment(Customers.Set acme) {
        return partners.environment(acme.environment()).orElseThrow().environment();
    }
}
