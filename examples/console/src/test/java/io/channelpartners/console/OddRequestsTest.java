package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Requests that none of our links and forms makes, and those that make too much of one that does. */
@ConsoleTest
class OddRequestsTest {

    private static final String ATLAS = "/partners/devices?partner=44120077&view=all";

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "en/Nope", "ja", "-", "\"de\"", "../x"})
    void a_cookie_with_a_language_that_is_not_ours_counts_as_none(String language) {
        PlainBrowser browser = customers.stranger();
        browser.keepCookie("language", language);
        Document page = browser.open("/login");

        assertEquals(200, browser.status());
        assertEquals("en", only(page, "html").attr("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partners;jsessionid=x", "/nope", "/login", "/static/console.css"})
    void every_answer_says_what_a_page_may_load(String place) {
        PlainBrowser browser = customers.stranger();
        browser.open(place);

        assertTrue(browser.header("Content-Security-Policy").startsWith("default-src 'none'"), browser.headers());
        assertEquals("nosniff", browser.header("X-Content-Type-Options"));
        assertEquals("DENY", browser.header("X-Frame-Options"));
        assertEquals("same-origin", browser.header("Referrer-Policy"));
    }

    /** The server dispatches to the error page what was too long to be read, and refuses again whoever asks for its parameters. */
    @Test
    void a_form_that_is_too_long_is_refused_in_words() {
        MockHttpServletRequest tooLong = new MockHttpServletRequest() {
            @Override
            public String getParameter(String name) {
                throw new IllegalStateException("not parsed");
            }
        };
        tooLong.setContentType("application/x-www-form-urlencoded");
        tooLong.setDispatcherType(DispatcherType.ERROR);
        tooLong.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 413);
        tooLong.setRequestURI("/error");
        tooLong.setServletPath("/error");
        tooLong.setMethod("GET");
        PlainBrowser browser = customers.stranger();
        Document page = browser.go(tooLong);

        assertEquals(413, browser.status());
        assertTrue(page.text().contains("That is too much at once."), page.text());
    }

    @ParameterizedTest
    @CsvSource({
        "/favicon.ico,                            kim,  /customers",
        "/.well-known/appspecific/tools.json,     anna, /partners",
        "/error,                                  anna, /partners",
        "/partners/settings?environment=acme-01,  kim,  /customers",
        "/customers,                              anna, /partners",
        "/partnersandmore,                        anna, /partners",
        "/sharing,                                kim,  /sharing"
    })
    void signing_in_leads_back_to_pages_of_the_user_alone(String asked, String name, String reached) {
        PlainBrowser browser = customers.stranger();
        browser.open(asked);
        signIn(browser, name);

        assertEquals(reached, browser.url().replaceAll("^http://localhost|[?].*", ""));
        assertEquals(200, browser.status());
    }

    @Test
    void ticks_of_an_ended_session_wait_for_their_environment() {
        PlainBrowser browser = customers.stranger();
        signIn(browser, "anna");
        String devices = "/partners/devices?partner=81261690&view=all&environment=";
        Document page = browser.open(devices + "acme-01");
        only(page, "[id=reseller-CZ000003]").attr("checked", "checked");
        browser.endSession();
        browser.click(page, "save");
        browser.open("/partners/settings?environment=acme-labs"); // the last page that was asked for
        signIn(browser, "anna");

        assertFalse(
                browser.open("/partners/devices?environment=acme-labs").text().contains("Your session had ended"));
        page = browser.open(devices + "acme-01");
        assertEquals("1 unsaved tick", only(page, "#unsaved").text());
        browser.click(page, "discard");
    }

    @Test
    void nothing_is_kept_for_a_partner_that_is_not_listed() {
        var acme = customers.withDevices(1);
        String stamp = only(acme.browser().open(ATLAS), "input[name=stamp]").val();
        acme.browser()
                .post("/partners/devices", "partner", "61000001", "stamp", stamp, "shown", "00:D01", "reseller", "D01");
        assertEquals(404, acme.browser().status());
        partners.change(
                acme.environment(),
                Customers.ANNA,
                environment -> environment.addPartner(customers.check(PartnerLocationId.of("61000001"))));

        Document page = acme.browser().open("/partners/devices?partner=61000001&view=all");
        assertEquals("0 unsaved ticks", only(page, "#unsaved").text());
    }

    @Test
    @Rule("CP-36")
    void saving_twice_saves_once_and_says_so() {
        var acme = customers.withDevices(2);
        Document page = acme.browser().open(ATLAS);
        only(page, "[id=reseller-D01]").attr("checked", "checked");
        acme.browser().click(page, "save");
        page = acme.browser().click(page, "save");

        assertTrue(only(page, "#rows .warning").text().contains("it is so already"), page.text());
        assertEquals("0 unsaved ticks", only(page, "#unsaved").text());
    }

    @Test
    @Rule("CP-40")
    void opt_in_is_given_for_the_device_that_was_ticked_though_its_id_has_a_comma() {
        var acme = customers.with(
                environment -> environment.registerDevices(List.of(direct("A"), direct("B"), direct("A,B"))));
        Document page = acme.browser().open("/partners/settings");
        only(page, "input[value='A,B']").attr("checked", "checked");
        acme.browser().click(page, "Give opt-in for the ticked ones");

        assertTrue(isGiven(acme, "A,B"));
        assertFalse(isGiven(acme, "A"));
        assertFalse(isGiven(acme, "B"));
    }

    @Test
    @Rule("CP-36")
    void opt_in_of_devices_is_saved_on_the_state_that_was_shown_or_not_at_all() {
        var acme = customers.with(environment -> environment.registerDevices(List.of(direct("A"))));
        Document page = acme.browser().open("/partners/settings");
        only(page, "input[name=device]").attr("checked", "checked");
        partners.change(acme.environment(), Customers.ANNA, environment -> environment.renameCustomer("ACME AG"));
        page = acme.browser().click(page, "Give opt-in for the ticked ones");

        assertFalse(isGiven(acme, "A"));
        assertEquals(1, page.select("#messages .problem").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "enable_integration", "give_opt_in,withdraw_opt_in", "GIVE_OPT_IN"})
    @Rule("CP-40")
    void an_act_that_no_button_has_changes_no_opt_in(String act) {
        var acme = customers.withDevices(8);
        String stamp = only(acme.browser().open("/partners/settings"), "form input[name=stamp]")
                .val();
        acme.browser().post("/partners/settings/devices", "act", act, "device", "D07", "stamp", stamp);

        assertEquals(400, acme.browser().status());
        assertEquals(
                1,
                partners.environment(acme.environment())
                        .orElseThrow()
                        .revision()
                        .number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accept,reject", "ACCEPT"})
    @Rule("CP-71")
    void an_act_that_no_button_has_answers_no_subcase(String act) {
        PlainBrowser bo = customers.partnerUser("bo");
        bo.post("/subcases", "number", "SC-4714", "act", act, "reason", "a reason");

        assertEquals(400, bo.status());
        assertTrue(bo.open("/subcases")
                        .select("section[aria-labelledby=SC-4714] button")
                        .size()
                == 2);
    }

    private static Device direct(String id) {
        return Device.builder()
                .id(DeviceId.of(id))
                .name(id)
                .model("MSA")
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.DIRECT)
                .build();
    }

    private boolean isGiven(Customers.Set acme, String device) {
        CustomerEnvironment environment =
                partners.environment(acme.environment()).orElseThrow().environment();
        return environment.optIn().stateOf(DeviceId.of(device)).isGiven();
    }

    private static void signIn(PlainBrowser browser, String name) {
        Document page = browser.open("/login");
        only(page, "input[name=username]").val(name);
        only(page, "input[name=password]").val("demo");
        browser.submit((FormElement) only(page, "form:has(input[name=username])"), Optional.empty(), Map.of());
    }
}
