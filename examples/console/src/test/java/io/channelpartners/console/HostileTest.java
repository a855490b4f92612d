package io.channelpartners.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Forms with values that no page of ours sends: refused in words, never an error of ours, never run as a script. */
@ConsoleTest
class HostileTest {

    private static final String SCRIPT = "\"><script>alert(1)</script>";

    private static final List<String> FEW =
            List.of(SCRIPT, "", "\u0000", "x".repeat(5_000), "${7*7}", "99999999999999999999");

    private static final List<String> MORE = List.of(
            " ",
            "\u202e",
            "\ud800",
            "../../etc/passwd",
            "'; DROP TABLE cp_device; --",
            "__${7*7}__::.x",
            "-1",
            "true",
            "🦊",
            "null",
            "[[${1}]]");

    private static final List<String> VALUES = Boolean.getBoolean("channelpartners.long")
            ? Stream.concat(FEW.stream(), MORE.stream()).toList()
            : FEW;

    @Autowired
    private Customers customers;

    @Autowired
    private ChannelPartners partners;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partners",
                "/partners/new?id=61000001",
                "/partners/default?role=reseller&partner=44120077",
                "/partners/replace?former=30523182&successor=44120077&role=reseller",
                "/partners/devices?partner=44120077&view=all",
                "/partners/settings",
                "/partners/settings/consequence?act=withdraw_opt_in",
                "/partners/sight?search=web",
                "/partners/history",
                "/partners/history/at?at=2026-01-01T00:00&device=D01"
            })
    void every_form_of_the_customer_with_hostile_values_in_each_of_its_fields(String place) {
        var acme = customers.withDevices(2);
        attackForms(acme.browser(), place);

        assertTrue(partners.environment(acme.environment()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/customers",
                "/customers/devices?environment=acme-01",
                "/customers/device?environment=acme-01&device=CZ000004",
                "/subcases",
                "/sharing"
            })
    void every_form_of_a_partner_with_hostile_values_in_each_of_its_fields(String place) {
        attackForms(customers.partnerUser("bo"), place);
    }

    @Test
    void the_sign_in_with_hostile_values() {
        attackForms(customers.stranger(), "/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partners/devices?environment=",
                "/partners/devices?partner=",
                "/partners/devices?view=",
                "/partners/devices?after=",
                "/partners/devices?from=",
                "/partners/default?role=",
                "/partners/sight/device?device=",
                "/partners/history?until=",
                "/partners/history/at?at=",
                "/partners/settings?from="
            })
    void every_place_with_hostile_values(String place) {
        var acme = customers.withDevices(2);
        String name = place.replaceAll(".*[?](.*)=", "$1");
        for (String value : VALUES) {
            send(acme.browser(), HttpMethod.GET, place.replaceAll("[?].*", ""), List.<String[]>of(new String[] {
                name, value
            }));
        }
    }

    private void attackForms(PlainBrowser browser, String place) {
        for (Element form : browser.open(place).select("main form")) {
            List<String[]> fields = new ArrayList<>();
            ((FormElement) form).formData().forEach(field -> fields.add(new String[] {field.key(), field.value()}));
            form.select("button[name]").stream()
                    .limit(1)
                    .forEach(button -> fields.add(new String[] {button.attr("name"), button.attr("value")}));
            Set<String> attacked = new HashSet<>(Set.of("_csrf"));
            for (int i = 0; i < fields.size(); i++) {
                if (attacked.add(fields.get(i)[0])) {
                    attackField(browser, (FormElement) form, fields, i);
                }
            }
        }
    }

    private void attackField(PlainBrowser browser, FormElement form, List<String[]> fields, int attacked) {
        HttpMethod method = form.attr("method").equals("post") ? HttpMethod.POST : HttpMethod.GET;
        for (String value : VALUES) {
            List<String[]> sent = new ArrayList<>(fields);
            sent.set(attacked, new String[] {fields.get(attacked)[0], value});
            send(browser, method, form.attr("action"), sent);
        }
    }

    private static void send(PlainBrowser browser, HttpMethod method, String place, List<String[]> fields) {
        Document page = browser.go(method, place, fields, Map.of());

        assertTrue(browser.status() < 500, () -> method + " " + place + " " + fields.get(0)[1]);
        assertEquals(0, page.select("script:not([src])").size());
    }
}
