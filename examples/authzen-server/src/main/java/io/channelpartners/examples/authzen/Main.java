package io.channelpartners.examples.authzen;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Starts the server: {@code java -jar authzen-server.jar [host [port]]}, with a bearer token in {@code AUTHZEN_TOKEN}. */
public final class Main {

    private static final String TOKEN = "AUTHZEN_TOKEN";

    private Main() {}

    /**
     * Serves until it is killed.
     *
     * @param arguments the address to bind to, by default the loopback address, and the port, by default 8080
     */
    public static void main(String[] arguments) {
        // Otherwise, the JDK's server may delay small responses.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            serve(Binding.address(List.of(arguments)));
        } catch (IllegalArgumentException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void serve(InetSocketAddress address) throws IOException {
        Optional<String> token = Optional.ofNullable(System.getenv(TOKEN)).filter(text -> !text.isBlank());
        Optional<String> refusal = Binding.refusal(address.getAddress(), token);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get());
        }
        AuthZenServer server = AuthZenServer.start(address, token, SampleData.library());
        System.out.println("Listening at " + server.url());
    }
}
