package io.channelpartners.benchmarks.peers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.httpserver.AuthZenHandler;
import io.channelpartners.authzen.jackson.JacksonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Serves this library or a peer over HTTP, with the JDK's server on two threads, the same JSON and the same environment. Prints the port, and
 * exits when its standard input ends.
 */
final class EdgeServer {

    private static final int THREADS = 2;
    private static final int QUEUE = 64;

    private EdgeServer() {}

    /** Takes the contender and the number of devices. */
    public static void main(String[] args) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // read when the server's classes are loaded
        ComparedEnvironment compared = new ComparedEnvironment(Integer.parseInt(args[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), QUEUE);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.createContext("/", handler(Contender.valueOf(args[0]), compared));
        server.start();
        System.out.println(server.getAddress().getPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static HttpHandler handler(Contender contender, ComparedEnvironment compared) {
        if (contender != Contender.LIBRARY) {
            return new PeerHandler(new PeerEdge(contender.open(compared), compared));
        }
        Viewer viewer = compared.viewer();
        return new AuthZenHandler(AuthZen.builder()
                .access(compared.access())
                .viewers(passport -> viewer) // signed in before; the peer does not look its user up either
                .codec(new JacksonCodec())
                .url(URI.create("http://localhost"))
                .build());
    }

    /** Serves a peer with the same JSON and paths. */
    private record PeerHandler(PeerEdge peer) implements HttpHandler {

        private static final JacksonCodec JSON = new JacksonCodec();

        @Override
        public void handle(HttpExchange exchange) throws IOException {
            try (exchange) {
                byte[] answer = JSON.write(answer(exchange));
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        }

        private Map<String, Object> answer(HttpExchange exchange) throws IOException {
            try (InputStream body = exchange.getRequestBody()) {
                Map<String, ?> request = JSON.read(body.readAllBytes());
                String path = exchange.getRequestURI().getPath();
                return switch (path.substring(path.lastIndexOf('/') + 1)) {
                    case "evaluation" -> peer.evaluation(request);
                    case "evaluations" -> peer.evaluations(request);
                    default -> peer.search(request);
                };
            }
        }
    }
}
