package io.channelpartners.examples.authzen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the server listens, by its arguments. */
class BindingTest {

    @Test
    void listens_on_loopback_by_default() {
        assertEquals(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8080), Binding.address(List.of()));
    }

    @Test
    void listens_where_its_arguments_say() {
        assertEquals(new InetSocketAddress("127.0.0.2", 8081), Binding.address(List.of("127.0.0.2", "8081")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "65536", "", "--help"})
    void says_what_a_port_is(String port) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Binding.address(List.of("127.0.0.1", port)));
        assertEquals(
                "A port is a number from 0 to 65535, not " + port
                        + ": start it with [host [port]], such as 127.0.0.1 8081",
                refused.getMessage());
    }

    @Test
    void says_that_there_is_no_such_host() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Binding.address(List.of("[none")));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("There is no host [none: start it with"));
    }

    @Test
    void refuses_further_arguments() {
        assertThrows(IllegalArgumentException.class, () -> Binding.address(List.of("127.0.0.1", "8081", "more")));
    }
}
