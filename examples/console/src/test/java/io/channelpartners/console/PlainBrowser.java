package io.channelpartners.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.channelpartners.console.signin.SignedIn;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser without scripts: follows links and redirects, keeps cookies, and sends forms with exactly the fields that they have. */
final class PlainBrowser {

    private final MockMvc mvc;
    private final Optional<SignedIn> user;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private MockHttpSession session = new MockHttpSession();
    private String url = "/";
    private MockHttpServletResponse response = new MockHttpServletResponse();

    /** A browser in which a user is signed in. */
    PlainBrowser(MockMvc mvc, SignedIn user) {
        this(mvc, Optional.of(user));
    }

    /** A browser in which nobody is signed in. */
    PlainBrowser(MockMvc mvc) {
        this(mvc, Optional.empty());
    }

    private PlainBrowser(MockMvc mvc, Optional<SignedIn> user) {
        this.mvc = mvc;
        this.user = user;
    }

    Document open(String place) {
        return go(HttpMethod.GET, place, List.of(), Map.of());
    }

    /** Asks as htmx does. */
    Document openPart(String place) {
        return go(HttpMethod.GET, place, List.of(), Map.of("HX-Request", "true"));
    }

    /** Sends a form as if its button with this value or text had been clicked. */
    Document click(Element page, String button) {
        Element clicked = page.select("button").stream()
                .filter(each -> each.attr("value").equals(button) || each.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " among "
                        + page.select("button").eachText()));
        return submit((FormElement) Objects.requireNonNull(clicked.closest("form")), Optional.of(clicked), Map.of());
    }

    Document submit(FormElement form, Optional<Element> button, Map<String, String> headers) {
        List<String[]> fields = new ArrayList<>();
        for (Connection.KeyVal field : form.formData()) {
            fields.add(new String[] {field.key(), field.value()});
        }
        button.filter(clicked -> clicked.hasAttr("name"))
                .ifPresent(clicked -> fields.add(new String[] {clicked.attr("name"), clicked.attr("value")}));
        return go(
                form.attr("method").equals("post") ? HttpMethod.POST : HttpMethod.GET,
                form.attr("action"),
                fields,
                headers);
    }

    /** Sends fields that no form has, with a valid token. */
    Document post(String place, String... namesAndValues) {
        List<String[]> fields = new ArrayList<>();
        Document page = open("/login");
        fields.add(new String[] {"_csrf", page.select("input[name=_csrf]").attr("value")});
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new String[] {namesAndValues[i], namesAndValues[i + 1]});
        }
        return go(HttpMethod.POST, place, fields, Map.of());
    }

    void keepCookie(String name, String value) {
        cookies.put(name, new Cookie(name, value));
    }

    /** Loses the session, as after a long pause. */
    void endSession() {
        session = new MockHttpSession();
    }

    int status() {
        return response.getStatus();
    }

    String header(String name) {
        return String.valueOf(response.getHeader(name));
    }

    /** All headers of the answer but cookies, which are made anew each time. */
    String headers() {
        return response.getHeaderNames().stream()
                .filter(name -> !name.equals("Set-Cookie"))
                .sorted()
                .map(name -> name + ": " + response.getHeaders(name) + "\n")
                .collect(Collectors.joining());
    }

    /** Where the browser is now. */
    String url() {
        return url;
    }

    Document go(HttpMethod method, String place, List<String[]> fields, Map<String, String> headers) {
        send(method, place, fields, headers);
        for (int hops = 0; response.getStatus() / 100 == 3 && hops < 5; hops++) {
            send(HttpMethod.GET, String.valueOf(response.getHeader("Location")), List.of(), headers);
        }
        Document page = Jsoup.parse(content());
        assertFalse(
                page.text().matches("(?s).*\\?\\?[a-zA-Z._]+_(en|de)\\?\\?.*"),
                () -> "a text is missing: " + page.text());
        return page;
    }

    /** Sends a request as the server itself made it. */
    Document go(MockHttpServletRequest made) {
        try {
            response = mvc.perform(servletContext -> made).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return Jsoup.parse(content());
    }

    private void send(HttpMethod method, String place, List<String[]> fields, Map<String, String> headers) {
        URI target = URI.create(place.replace(" ", "%20"));
        MockHttpServletRequestBuilder sent =
                request(method, target).session(session).header("Accept-Language", "en");
        user.ifPresent(signedIn -> sent.with(user(signedIn)));
        headers.forEach(sent::header);
        for (String[] field : fields) {
            if (method.equals(HttpMethod.GET)) {
                sent.queryParam(field[0], field[1]);
            } else {
                sent.param(field[0], field[1]);
            }
        }
        if (method.equals(HttpMethod.POST)) {
            sent.header("Referer", "http://localhost" + url);
        }
        if (!cookies.isEmpty()) {
            sent.cookie(cookies.values().toArray(Cookie[]::new));
        }
        try {
            response = mvc.perform(sent).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(method + " " + place, e);
        }
        for (Cookie cookie : response.getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        url = place;
    }

    String content() {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    static Element only(Element page, String selector) {
        List<Element> found = page.select(selector);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements " + selector + " in " + page.text());
        }
        return found.get(0);
    }
}
