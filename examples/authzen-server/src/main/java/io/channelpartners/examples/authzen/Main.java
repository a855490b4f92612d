package io.channelpartners.examples.authzen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Starts the server: {@code java -jar authzen-server.jar [host [port]]}, with a bearer token in {@code AUTHZEN_TOKEN}. */
public final class Main {

    private static final String TOKEN = "AUTHZEN_TOKEN";
    private static final int PORT = 8080;

    private Main() {}

    /**
     * Serves until it is killed.
     *
     * @param arguments the address to bind to, by default the loopback address, and the port, by default 8080
     */
    public static void main(String[] arguments) throws IOException {
        // Otherwise, the JDK's server may delay small responses.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        List<String> given = List.of(arguments);
        InetAddress host = given.isEmpty() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(given.get(0));
        int port = given.size() < 2 ? PORT : Integer.parseInt(given.get(1));
        Optional<String> token = Optional.ofNullable(System.getenv(TOKEN)).filter(text -> !text.isBlank());
        Optional<String> refusal = Binding.refusal(host, token);
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            System.exit(1);
        }
        AuthZenServer server = AuthZenServer.start(new InetSocketAddress(host, port), token, SampleData.library());
        System.out.println("Listening at " + server.url());
    }
}
