package io.channelpartners.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each pane is for, in a real browser, with scripts and without. */
class EachPaneTest extends InBrowser {

    private static final Actor TEST = Actor.of("test");

    private Revision before = Revision.of(1);

    @BeforeEach
    void remember() {
        before = partners.environment(ACME).orElseThrow().revision();
    }

    @AfterEach
    void restore() {
        partners.revert(ACME, before, TEST);
        browser().assertNoComplaints();
    }

    private Page open(String name, boolean scripts, String place) {
        Page page = browser().signIn(name, scripts, 1280);
        browser().open(page, place);
        return page;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("CP-15")
    void one_partner_is_checked_again(boolean scripts) {
        Page page = open("anna", scripts, "/partners");
        page.locator("button.link:has-text('Nordwind')").first().click();
        assertThat(page.locator("[role=status] li")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule({"CP-03", "CP-05", "CP-10"})
    void a_partner_becomes_the_default_as_it_is_created(boolean scripts) {
        Page page = open("anna", scripts, "/partners/new");
        page.locator("#id").fill("61000001");
        page.locator("button:has-text('Check ID')").click();
        page.locator("#default-reseller").check();
        page.locator("button[value=preview]").click();
        assertThat(page.locator("svg .gained").first()).isVisible();
        page.locator("button[value=save]").click();
        assertThat(page.locator(".saved")).containsText("Fjord Data is in the list now.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("CP-41")
    void opt_in_is_withdrawn_and_given_again(boolean scripts) {
        Page page = open("anna", scripts, "/partners/settings");
        answer(page, "withdraw_opt_in");
        assertThat(page.locator("section[aria-labelledby=opt-in] .tag")).hasText("withdrawn");
        answer(page, "give_opt_in");
        assertThat(page.locator("section[aria-labelledby=opt-in] .tag")).hasText("given");
    }

    private static void answer(Page page, String act) {
        page.locator("section[aria-labelledby=opt-in] button[value=" + act + "]")
                .click();
        assertThat(page.locator("h2:has-text('Impact'), #impact").first()).isVisible(); // the consequence, first
        page.locator("button.first").click();
        assertThat(page.locator(".saved")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_device_is_found_and_says_who_sees_it(boolean scripts) {
        Page page = open("anna", scripts, "/partners/sight");
        page.locator("#search").fill("cz000004");
        page.locator("button:has-text('Find')").click();
        page.locator("#found a").click();
        assertThat(page.locator("h1")).hasText("mail-00004");
        assertThat(page.locator("main")).containsText("Nordwind");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("CP-44")
    void the_history_leads_to_a_moment_and_to_who_saw_a_device(boolean scripts) {
        Page page = open("anna", scripts, "/partners/history");
        page.locator("#changes li a").first().click();
        assertThat(page.locator("section[aria-labelledby=state]")).isVisible();
        page.locator("input[name=device]").fill("CZ000004");
        page.locator("main form button").first().click();
        assertThat(page.locator("section[aria-labelledby=who] li").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("CP-16")
    void a_partner_is_replaced_by_another_after_a_preview(boolean scripts) {
        Page page = open("anna", scripts, "/partners/replace");
        page.locator("#former").selectOption("44120077");
        page.locator("#successor").selectOption("81261689");
        page.locator("#replace form button").first().click();
        page.locator("form button.first:has-text('Replace')").click();
        assertThat(page.locator(".saved")).hasText("The partner is replaced, and stays in the list.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule({"CP-50", "CP-62"})
    void a_partners_user_finds_a_customer_and_reads_a_device(boolean scripts) {
        Page page = open("kim", scripts, "/customers");
        page.locator("#search").fill("acme");
        page.locator("button:has-text('Find')").click();
        page.locator("#list a:has-text('ACME GmbH')").click();
        page.locator("tbody a").first().click();
        assertThat(page.locator("h2").first()).hasText("Devices");
        assertThat(page.locator(".tag").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("CP-61")
    void a_view_is_shared_with_a_group_and_no_longer(boolean scripts) {
        Page page = open("kim", scripts, "/sharing");
        page.locator("input[name=group]:not([type=hidden])").fill("Field");
        page.locator("button[value=set_up_group]").click();
        assertThat(page.locator("h3:has-text('Field')")).isVisible();
        Locator group = page.locator("div:has(> h3:has-text('Field'))");
        group.locator("input[type=email]").fill("new@partner.example");
        group.locator("button[value=add_user]").click();
        assertThat(page.locator("div:has(> h3:has-text('Field')) li")).containsText("new@partner.example");
        page.locator("div:has(> h3:has-text('Field')) button[value=remove_group]")
                .click();
        assertThat(page.locator("h3:has-text('Field')")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("CP-71")
    void a_subcase_is_rejected_only_with_a_reason(boolean scripts) {
        Page page = open("bo", scripts, "/subcases");
        Locator subcase = page.locator("section:has(button[value=reject])").first();
        subcase.locator("button[value=reject]").click();
        assertThat(page.locator("section .problem")).isVisible();
        Locator refused = page.locator("section:has(.problem)");
        refused.locator("input[name=reason]").fill("No technician nearby");
        refused.locator("button[value=reject]").click();
        assertThat(page.locator(".saved")).containsText("is answered");
    }
}
