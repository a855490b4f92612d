package io.channelpartners.console;

import static io.channelpartners.console.PlainBrowser.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ConsoleTest
class SignInTest {

    private static final String DEVICES = "/partners/devices?environment=acme-01&partner=81261690&view=all";

    @Autowired
    private Customers customers;

    @Test
    void leads_each_user_to_the_first_page_of_its_side() {
        assertEquals("List of Channel Partners", title(signIn(customers.stranger(), "anna")));
        assertEquals("My Customers", title(signIn(customers.stranger(), "kim")));
    }

    @Test
    void refuses_a_wrong_password_in_words() {
        PlainBrowser browser = customers.stranger();
        Document page = browser.open("/login");
        only(page, "input[name=username]").val("anna");
        only(page, "input[name=password]").val("guess");

        assertTrue(browser.click(page, "Sign in").text().contains("The name or the password is wrong"));
    }

    @Test
    void leads_back_to_the_page_that_was_asked_for() {
        PlainBrowser browser = customers.stranger();
        browser.open("/partners/settings?environment=acme-labs");
        signIn(browser, "anna");

        assertEquals("/partners/settings?environment=acme-labs", browser.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/partners", "//evil.example", "/\\evil.example", "javascript:alert(1)", "%%"
            })
    void never_leads_elsewhere(String elsewhere) {
        PlainBrowser browser = customers.stranger();
        browser.go(HttpMethod.GET, "/partners", List.of(), Map.of("HX-Request", "true", "HX-Current-URL", elsewhere));
        signIn(browser, "anna");

        assertTrue(browser.url().startsWith("/partners"), browser.url());
    }

    @Test
    void answers_a_part_of_a_page_with_401_and_a_redirect_of_the_whole_page() {
        PlainBrowser browser = customers.stranger();
        browser.openPart(DEVICES);

        assertEquals(401, browser.status());
        assertEquals("/login", browser.header("HX-Redirect"));
        assertEquals("", browser.content());
    }

    @Test
    void keeps_ticks_that_arrive_after_the_session_has_ended() {
        PlainBrowser browser = customers.stranger();
        signIn(browser, "anna");
        Document page = browser.open(DEVICES);
        only(page, "[id=reseller-CZ000003]").attr("checked", "checked");
        browser.endSession();
        Document signInPage = browser.click(page, "save");
        assertEquals("Sign in", title(signInPage));
        page = signIn(browser, "anna");

        assertEquals("1 unsaved tick", only(page, "#unsaved").text());
        assertTrue(page.text().contains("Your session had ended"));
        browser.click(page, "discard");
    }

    @Test
    void gives_the_ticks_of_an_ended_session_to_nobody_else() {
        PlainBrowser browser = customers.stranger();
        signIn(browser, "anna");
        Document page = browser.open(DEVICES);
        only(page, "input[name=owner]").val("ben");
        only(page, "[id=reseller-CZ000003]").attr("checked", "checked");
        browser.endSession();
        browser.click(page, "save");
        page = signIn(browser, "anna");

        assertEquals("0 unsaved ticks", only(page, "#unsaved").text());
    }

    @Test
    void refuses_a_form_without_its_token() {
        PlainBrowser browser = customers.stranger();
        signIn(browser, "anna");
        Document page = browser.open("/partners");
        page.select("input[name=_csrf]").remove();
        browser.click(page, "Check all IDs again");

        assertEquals(403, browser.status());
    }

    @Test
    void keeps_each_side_to_its_own_pages() {
        PlainBrowser anna = customers.stranger();
        signIn(anna, "anna");
        anna.open("/customers");
        assertEquals(403, anna.status());

        PlainBrowser kim = customers.stranger();
        signIn(kim, "kim");
        kim.open("/partners?environment=acme-01");
        assertEquals(403, kim.status());
    }

    @Test
    void refuses_the_environment_of_another_customer_as_if_there_were_none() {
        PlainBrowser anna = customers.stranger();
        signIn(anna, "anna");
        String other = bytes(anna, "/partners/devices?environment=aurora-foods");
        String none = bytes(anna, "/partners/devices?environment=none-such");

        assertEquals(none, other);
        assertEquals(404, anna.status());
    }

    @Test
    void allows_nothing_inline_and_nothing_from_elsewhere() {
        PlainBrowser browser = customers.stranger();
        signIn(browser, "anna");
        Document page = browser.open(DEVICES);
        String policy = browser.header("Content-Security-Policy");

        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(
                0,
                page.select("[style], style, script:not([src]), [onclick], [onchange]")
                        .size());
        for (String attribute : List.of("src", "href", "action")) {
            page.select("[" + attribute + "]")
                    .eachAttr(attribute)
                    .forEach(url ->
                            assertTrue((url.startsWith("/") && !url.startsWith("//")) || url.startsWith("#"), url));
        }
    }

    @Test
    void serves_what_its_pages_load() {
        PlainBrowser browser = customers.stranger();
        for (String loaded : browser.open("/login").select("script, link").stream()
                .map(each -> each.attr("src") + each.attr("href"))
                .toList()) {
            browser.open(loaded);
            assertEquals(200, browser.status(), loaded);
        }
    }

    @Test
    void speaks_german_to_those_who_ask_for_it_and_stays_on_the_page() {
        PlainBrowser browser = customers.stranger();
        signIn(browser, "anna");
        Document page = browser.click(browser.open("/partners/settings?environment=acme-labs"), "Deutsch");

        assertEquals("Einstellungen: ACME Labs", title(page));
        assertEquals("de", only(page, "html").attr("lang"));
        assertEquals("Einstellungen: ACME Labs", title(browser.open(browser.url())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", ""})
    void changes_the_language_without_leading_elsewhere(String elsewhere) {
        PlainBrowser browser = customers.stranger();
        signIn(browser, "anna");
        browser.post("/language", "language", "xx", "place", elsewhere);

        assertTrue(browser.url().startsWith("/partners"), browser.url());
    }

    @Test
    void signs_out() {
        PlainBrowser browser = customers.stranger();
        Document page = browser.click(signIn(browser, "anna"), "Sign out");
        assertTrue(page.text().contains("You have signed out"));
        browser.endSession();

        assertEquals("Sign in", title(browser.open("/partners")));
    }

    private static Document signIn(PlainBrowser browser, String name) {
        Document page = browser.open("/login");
        only(page, "input[name=username]").val(name);
        only(page, "input[name=password]").val("demo");
        return browser.submit((FormElement) only(page, "form:has(input[name=username])"), Optional.empty(), Map.of());
    }

    private static String bytes(PlainBrowser browser, String place) {
        browser.open(place);
        return browser.content().replaceAll("value=\"[A-Za-z0-9_-]{60,}\"", "");
    }

    private static String title(Document page) {
        return only(page, "h1").text();
    }
}
