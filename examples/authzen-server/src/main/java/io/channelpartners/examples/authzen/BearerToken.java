package io.channelpartners.examples.authzen;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Admits clients that send the token. A real decision point checks tokens that an authorization server issued to each client. */
final class BearerToken extends Authenticator {

    private static final String SCHEME = "Bearer ";
    private static final int UNAUTHORIZED = 401;

    private final byte[] token;

    BearerToken(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Result authenticate(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header != null && header.startsWith(SCHEME) && isToken(header.substring(SCHEME.length()))) {
            return new Success(new HttpPrincipal("client", "authzen"));
        }
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"authzen\"");
        return new Failure(UNAUTHORIZED);
    }

    /** Compares in constant time, so that a guess cannot be improved character by character. */
    private boolean isToken(String given) {
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }
}
