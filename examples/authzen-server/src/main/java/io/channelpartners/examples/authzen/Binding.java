package io.channelpartners.examples.authzen;

import java.net.InetAddress;
import java.util.Optional;

/** Where the server may listen: with a token on any interface, otherwise on loopback only. */
final class Binding {

    private Binding() {}

    /** Says why the server must not listen at an address; empty if it may. */
    static Optional<String> refusal(InetAddress host, Optional<String> token) {
        return token.isPresent() || host.isLoopbackAddress()
                ? Optional.empty()
                : Optional.of(
                        "Without a bearer token in AUTHZEN_TOKEN, the server listens on loopback only, since anyone who"
                                + " reaches it may ask about every Passport.");
    }
}
