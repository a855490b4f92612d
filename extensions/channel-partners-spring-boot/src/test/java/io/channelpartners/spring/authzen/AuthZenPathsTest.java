package io.channelpartners.spring.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AuthZenPathsTest {

    @ParameterizedTest(name = "{2} of {0}: {1}")
    @CsvSource({
        "https://pdp.example.com, /access/v1/evaluation, true",
        "https://pdp.example.com, /access/v1/, true",
        "https://pdp.example.com, /access/v1, false",
        "https://pdp.example.com, /access/v2/evaluation, false",
        "https://pdp.example.com, /pdp/access/v1/evaluation, false",
        "https://pdp.example.com, /.well-known/authzen-configuration, true",
        "https://pdp.example.com, /.well-known/authzen-configuration/pdp, false",
        "https://example.com/pdp, /pdp/access/v1/evaluation, true",
        "https://example.com/pdp, /access/v1/evaluation, false",
        "https://example.com/pdp, /.well-known/authzen-configuration/pdp, true",
        "https://example.com/pdp, /.well-known/authzen-configuration, false",
    })
    void knows_its_own_paths_below_that_of_its_url(URI url, String path, boolean isOurs) {
        assertThat(AuthZenPaths.of(url).isOurs(new MockHttpServletRequest("POST", path)))
                .isEqualTo(isOurs);
    }
}
