package io.channelpartners.authzen.httpserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpPrincipal;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.AuthZenRequest;
import io.channelpartners.authzen.AuthZenResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Serves a decision point on the JDK's HTTP server. Create its context at the root, with your own authenticator:
 *
 * <pre>{@code
 * server.createContext("/", new AuthZenHandler(decisions)).setAuthenticator(clients);
 * }</pre>
 *
 * <p>The principal from the authenticator is the caller. Set the system property {@code sun.net.httpserver.nodelay} to {@code true};
 * otherwise, small responses may be delayed. Thread-safe.
 */
public final class AuthZenHandler implements HttpHandler {

    private static final int NO_BODY = -1; // the JDK's code for it

    private final AuthZen decisions;

    /** Creates a handler for a decision point. */
    public AuthZenHandler(AuthZen decisions) {
        this.decisions = Objects.requireNonNull(decisions, "decisions");
    }

    /** Answers a request and closes the exchange. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            AuthZenResponse response = decisions.answer(request(exchange));
            Headers headers = exchange.getResponseHeaders();
            response.headers().forEach(headers::set);
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(response.status(), NO_BODY);
            } else {
                exchange.sendResponseHeaders(response.status(), response.length());
                response.writeTo(exchange.getResponseBody());
            }
        }
    }

    private static AuthZenRequest request(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        return new AuthZenRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(headers.getFirst("Content-Type")),
                Optional.ofNullable(headers.getFirst("X-Request-ID")),
                Optional.ofNullable(exchange.getPrincipal()).map(HttpPrincipal::getUsername),
                exchange.getRequestBody());
    }
}
