package io.channelpartners.examples.authzen;

import java.net.InetAddress;
import java.util.Optional;

/** Where the server may listen: everywhere with a token, else at this machine only. */
final class Binding {

    private Binding() {}

    /** Says why the server may not listen at an address; nothing if it may. */
    static Optional<String> refusal(InetAddress host, Optional<String> token) {
        return token.isPresent() || host.isLoopbackAddress()
                ? Optional.empty()
                : Optional.of(
                        "Without a bearer token in AUTHZEN_TOKEN, the server answers at this machine only: whoever reaches"
                                + " it may ask about every Passport.");
    }
}
