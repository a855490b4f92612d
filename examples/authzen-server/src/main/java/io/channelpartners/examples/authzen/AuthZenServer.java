package io.channelpartners.examples.authzen;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import io.channelpartners.ViewerCache;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.httpserver.AuthZenHandler;
import io.channelpartners.authzen.jackson.JacksonCodec;
import io.channelpartners.core.ChannelPartnersLibrary;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A policy decision point on the JDK's HTTP server. It uses plain HTTP: put a TLS proxy in front of it. */
final class AuthZenServer implements AutoCloseable {

    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads;

    private AuthZenServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Starts the server. With a token, it answers only clients that send it. */
    static AuthZenServer start(InetSocketAddress at, Optional<String> token, ChannelPartnersLibrary library)
            throws IOException {
        HttpServer server = HttpServer.create(at, 0);
        ViewerCache viewers = library.viewerCache(Duration.ofMinutes(5), 10_000);
        AuthZen decisions = AuthZen.builder()
                .access(library.partnerAccess())
                .viewers(viewers::of)
                .codec(new JacksonCodec())
                .url(URI.create("http://localhost:" + server.getAddress().getPort()))
                .build();
        HttpContext context = server.createContext("/", new AuthZenHandler(decisions));
        token.map(BearerToken::new).ifPresent(context::setAuthenticator);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.start();
        return new AuthZenServer(server, threads);
    }

    /** Gets the URL of the server for clients on this machine. */
    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
