package io.channelpartners.examples.authzen;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Where the server may listen: with a token on any interface, otherwise on loopback only. */
final class Binding {

    private static final int PORT = 8080;
    private static final String USAGE = ": start it with [host [port]], such as 127.0.0.1 8081";

    private Binding() {}

    /**
     * Reads where to listen, by default on loopback and port 8080.
     *
     * @throws IllegalArgumentException if the arguments name no host and port
     */
    static InetSocketAddress address(List<String> arguments) {
        if (arguments.size() > 2) {
            throw new IllegalArgumentException("The server takes two arguments at most" + USAGE);
        }
        return new InetSocketAddress(
                arguments.isEmpty() ? InetAddress.getLoopbackAddress() : host(arguments.get(0)),
                arguments.size() < 2 ? PORT : port(arguments.get(1)));
    }

    private static InetAddress host(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("There is no host " + name + USAGE, e);
        }
    }

    private static int port(String number) {
        try {
            int port = Integer.parseInt(number);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + number + USAGE);
    }

    /** Says why the server must not listen at an address; empty if it may. */
    static Optional<String> refusal(InetAddress host, Optional<String> token) {
        return token.isPresent() || host.isLoopbackAddress()
                ? Optional.empty()
                : Optional.of(
                        "Without a bearer token in AUTHZEN_TOKEN, the server listens on loopback only, since anyone who"
                                + " reaches it may ask about every Passport.");
    }
}
