package io.channelpartners.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.channelpartners.consent.Actor;
import io.channelpartners.testkit.Rule;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest extends InBrowser {

    private static final String BERLIN = "/partners/devices?partner=81261690&view=all";

    @Test
    @Rule("CP-27")
    void replaces_only_the_rows_and_keeps_ticks_focus_and_place() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, BERLIN);
        page.locator("#reseller-CZ000003").check();
        assertThat(page.locator("#unsaved")).hasText("1 unsaved tick");
        Locator search = page.locator("#search");
        search.click();
        search.pressSequentially("web-0001");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(search).isFocused();
        assertThat(search).hasValue("web-0001");
        assertTrue(page.url().contains("search=web-0001"), page.url());
        assertThat(page.locator("#unsaved")).hasText("1 unsaved tick");
        page.reload();
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("#unsaved")).hasText("1 unsaved tick");
        page.locator("button[value=discard]").click();
        assertThat(page.locator("#unsaved")).hasText("0 unsaved ticks");
        browser().assertNoComplaints();
    }

    @Test
    void asks_before_leaving_while_ticks_are_unsaved() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, BERLIN);
        page.locator("#reseller-CZ000003").check();
        boolean[] asked = {false};
        page.onDialog(dialog -> {
            asked[0] = dialog.type().equals("beforeunload");
            dialog.accept();
        });
        browser().open(page, "/partners");
        assertTrue(asked[0]);

        asked[0] = false;
        browser().open(page, "/partners/history");
        assertFalse(asked[0]);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule({"CP-21", "CP-22"})
    void saves_what_was_ticked_on_several_pages_with_scripts_and_without(boolean scripts) {
        Page page = browser().signIn("anna", scripts, 1280);
        browser().open(page, BERLIN);
        page.locator("#reseller-CZ000003").check();
        page.locator("#next").click();
        assertThat(page.locator("#rows")).containsText("26 to 50");
        Locator box = page.locator("#rows input[name=reseller]").nth(1);
        String device = box.getAttribute("value");
        box.check();
        page.locator("button[value=save]").click();
        assertThat(page.locator("#rows .saved")).hasText("Saved: 2 ticked, 0 cleared.");

        browser().open(page, "/partners/devices?partner=81261690&view=assigned");
        page.locator("#reseller-CZ000003").uncheck();
        page.locator("#reseller-" + device).uncheck();
        page.locator("button[value=save]").click();
        assertThat(page.locator("#rows .saved")).hasText("Saved: 0 ticked, 2 cleared.");
        browser().assertNoComplaints();
    }

    @Test
    @Rule("CP-36")
    void keeps_the_ticks_of_the_slower_of_two_people() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, BERLIN);
        page.locator("#reseller-CZ000003").check();
        partners.change(ACME, Actor.of("ben"), environment -> environment.renameCustomer("ACME Group"));
        page.locator("button[value=save]").click();
        assertThat(page.locator("#rows .warning")).containsText("Your tick is still here");
        assertThat(page.locator("#reseller-CZ000003")).isChecked();
        page.locator("button[value=discard]").click();
        partners.change(ACME, Actor.of("ben"), environment -> environment.renameCustomer("ACME GmbH"));
    }

    @Test
    @Rule("CP-23")
    void leads_from_a_refused_save_to_the_box_that_is_refused() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, "/partners/devices?partner=30523182&view=assigned");
        Locator box = page.locator("#rows input[name=reseller][checked]").first();
        String id = String.valueOf(box.getAttribute("id"));
        box.uncheck();
        page.locator("#save").click();

        Locator refused = page.locator("#" + id);
        assertThat(refused).isFocused();
        assertThat(refused).hasAttribute("aria-describedby", "refused-" + id);
        assertThat(page.locator("#refused-" + id)).containsText("assign the device to another partner");
        page.locator("#discard").click();
        assertThat(page.locator("#unsaved")).hasText("0 unsaved ticks");
        assertThat(page.locator("#discard")).isFocused();
        browser().assertNoComplaints();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("CP-15")
    void shows_how_far_a_check_of_all_partners_is_and_what_it_brought(boolean scripts) {
        Page page = browser().signIn("anna", scripts, 1280);
        page.locator("button:has-text('Check all IDs again')").click();
        assertThat(page.locator("progress")).isVisible();
        assertThat(page.locator("[role=status] li")).hasCount(5);
        browser().assertNoComplaints();
    }

    @Test
    @Rule({"CP-41", "CP-43"})
    void changes_the_partners_page_at_the_next_click() {
        Page kim = browser().signIn("kim", true, 1280);
        Page anna = browser().signIn("anna", true, 1280);
        browser().open(kim, "/customers/devices?environment=acme-01");
        assertThat(kim.locator("h1")).hasText("ACME GmbH");
        settings(anna, "disable_integration");
        kim.locator("tbody a").first().click();
        assertThat(kim.locator("main")).containsText("There is no such page, or you may not see it.");
        browser().open(anna, "/partners/settings");
        anna.locator("input[name=passport]").fill("passport-acme");
        anna.locator("button[value=enable_integration]").click();
        anna.locator("button.first").click();
        browser().open(kim, "/customers");
        assertThat(kim.locator("#list")).containsText("ACME GmbH");
    }

    private void settings(Page page, String act) {
        browser().open(page, "/partners/settings");
        page.locator("button[value=" + act + "]").click();
        page.locator("button.first").click();
        assertThat(page.locator(".saved")).isVisible();
    }

    @Test
    void leads_to_the_sign_in_page_as_a_whole_when_the_session_ends_and_back_with_all_ticks() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, BERLIN);
        page.locator("#reseller-CZ000003").check();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.locator("#next").click();
        assertThat(page.locator("h1")).hasText("Sign in");
        page.locator("input[name=username]").fill("anna");
        page.locator("input[name=password]").fill("demo");
        page.locator("button.first").click();
        assertThat(page.locator("#unsaved")).hasText("1 unsaved tick");
        page.locator("button[value=discard]").click();
        assertThat(page.locator("#unsaved")).hasText("0 unsaved ticks");
    }

    @Test
    void shows_a_refusal_among_the_messages_and_leaves_rows_and_ticks_alone() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, BERLIN);
        page.locator("#reseller-CZ000003").check();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
        page.locator("#next").click();

        assertThat(page.locator("#messages .problem")).containsText("the form is out of date");
        assertThat(page.locator("header")).hasCount(1);
        assertThat(page.locator("#reseller-CZ000003")).isChecked();
        assertThat(page.locator("#unsaved")).hasText("1 unsaved tick");
    }

    @Test
    @Rule({"CP-03", "CP-05", "CP-09", "CP-10"})
    void creates_a_partner_while_the_impact_follows_each_box_and_removes_it() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, "/partners/new");
        page.locator("#id").fill("61000001");
        page.locator("button:has-text('Check ID')").click();
        assertThat(page.locator("#outcome")).containsText("Oslo");
        assertThat(page.locator("#impact + p")).hasText("Nobody sees more or less.");
        page.locator("#default-reseller").check();
        assertThat(page.locator("svg .gained").first()).isVisible();
        page.locator("#default-reseller").uncheck();
        assertThat(page.locator("svg .gained")).hasCount(0);
        page.locator("button[value=save]").click();
        assertThat(page.locator(".saved")).containsText("Fjord Data is in the list now.");
        page.locator("tr:has-text('Fjord Data') button:has-text('Remove')").click();
        assertThat(page.locator("tr:has-text('Fjord Data')")).hasCount(0);
        browser().assertNoComplaints();
    }

    @Test
    @Rule("CP-12")
    void previews_another_default_as_soon_as_it_is_chosen() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, "/partners/default?role=reseller&partner=30523182");
        assertThat(page.locator("#default")).containsText("Devices that change hands: 0");
        page.locator("#partner").selectOption("81261689");
        assertThat(page.locator("svg .lost").first()).isVisible();
        assertTrue(page.url().contains("partner=81261689"), page.url());
        browser().assertNoComplaints();
    }

    @Test
    void finds_a_device_as_one_types_and_leads_to_it() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, "/partners/sight");
        page.locator("#search").pressSequentially("cz000004");
        page.locator("#found a").click();
        assertThat(page.locator("h1")).hasText("mail-00004");
        browser().assertNoComplaints();
    }

    @Test
    @Rule({"CP-32", "CP-63"})
    void filters_a_customers_devices_as_one_types_and_pages_on() {
        Page kim = browser().signIn("kim", true, 1280);
        browser().open(kim, "/customers/devices?environment=acme-01");
        kim.locator("#next").click();
        assertThat(kim.locator("a:has-text('First page')")).isVisible();
        kim.locator("#group").selectOption("Test");
        kim.locator("#search").pressSequentially("web-0001");
        assertThat(kim.locator("#list")).not().containsText("Branch offices");
        assertThat(kim.locator("tbody tr")).hasCount(0);
        kim.locator("#search").fill("web");
        assertThat(kim.locator("tbody tr").first()).containsText("web-");
        assertThat(kim.locator("#search")).isFocused();
        kim.goBack();
        assertTrue(kim.url().contains("/customers/devices"), kim.url());
        browser().assertNoComplaints();
    }

    @Test
    void works_by_keyboard_alone() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, BERLIN);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.locator("#reseller-CZ000003").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#unsaved")).hasText("1 unsaved tick");
        page.keyboard().press("Space");
        assertThat(page.locator("#unsaved")).hasText("0 unsaved ticks");
    }

    @Test
    void shows_times_in_the_zone_of_the_reader_with_the_instant_as_title() {
        Page page = browser().signIn("anna", true, 1280);
        browser().open(page, "/partners/history");
        Locator time = page.locator("time").first();
        assertThat(time).hasAttribute("title", Pattern.compile(".*Z"));
        assertFalse(time.innerText().contains("UTC"), time.innerText());

        Page plain = browser().signIn("anna", false, 1280);
        browser().open(plain, "/partners/history");
        assertTrue(plain.locator("time").first().innerText().endsWith("UTC"));
    }

    @ParameterizedTest
    @CsvSource({
        "anna, /partners",
        "anna, /partners/new?id=61000002&default=service_partner",
        "anna, /partners/new?id=12345678",
        "anna, /partners/default?role=reseller&partner=44120077",
        "anna, /partners/replace?former=44120077&successor=81261689&role=service_partner",
        "anna, /partners/devices?partner=30523182&view=all",
        "anna, /partners/settings",
        "anna, /partners/settings/consequence?act=withdraw_opt_in",
        "anna, /partners/sight?search=CZ00000",
        "anna, /partners/sight/device?device=CZ000004&partner=44120077",
        "anna, /partners/history",
        "anna, /partners/history/at?at=2026-01-01T00:00&device=CZ000004",
        "kim, /customers",
        "kim, /customers/devices?environment=acme-01",
        "kim, /customers/device?environment=acme-01&device=CZ000004",
        "kim, /sharing",
        "bo, /subcases",
        "pat, /customers",
    })
    void every_page_is_accessible_and_fits_three_widths(String name, String place) {
        look(name, place, 360, ColorScheme.DARK);
        look(name, place, 1280, ColorScheme.LIGHT);
        look(name, place, 1920, ColorScheme.LIGHT);
        browser().assertNoComplaints();
    }

    private void look(String name, String place, int width, ColorScheme scheme) {
        Page page = browser().signIn(name, true, width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        browser().open(page, place);
        assertEquals("", browser().violations(page), place + " at " + width + " " + scheme);
        assertEquals(
                true,
                page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                place + " scrolls sideways at " + width);
        String file = name + place.replaceAll("[^a-z]+", "-") + "-" + width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
        page.context().close();
    }
}
