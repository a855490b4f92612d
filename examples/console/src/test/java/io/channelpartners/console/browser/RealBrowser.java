package io.channelpartners.console.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Chromium, as it is installed. Whatever a page says on the console, and each request to elsewhere, is a failure. */
final class RealBrowser implements AutoCloseable {

    static final String MISSING = "no Chromium is installed: apt-get install --no-install-recommends chromium";

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final String root;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    RealBrowser(Path executable, int port) {
        this.root = "http://127.0.0.1:" + port;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Finds Chromium; empty if none is installed. */
    static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a window in which a user has signed in. */
    Page signIn(String name, boolean scripts, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, 900)
                .setLocale("en")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(root + "/")) {
                complaints.add("request to " + request.url());
            }
        });
        page.navigate(root + "/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill("demo");
        page.locator("button.first").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return page;
    }

    void open(Page page, String place) {
        page.navigate(root + place);
    }

    /** Asks axe about the page. */
    String violations(Page page) {
        page.evaluate(axe() + "; undefined");
        return String.valueOf(
                page.evaluate(
                        "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')).join('\\n')"));
    }

    void forgetComplaints() {
        complaints.clear();
    }

    void assertNoComplaints() {
        assertEquals(List.of(), complaints);
    }

    private static String axe() {
        try (InputStream in = RealBrowser.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
