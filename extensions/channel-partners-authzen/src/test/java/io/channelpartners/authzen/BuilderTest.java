package io.channelpartners.authzen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.authzen.jackson.JacksonCodec;
import java.net.URI;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What a decision point needs, and what it refuses. */
class BuilderTest {

    private final Pdp pdp = Pdp.inMemory();

    @Test
    void access_codec_and_url_are_required() {
        URI url = URI.create("https://pdp.example.com");
        assertMissing("access", AuthZen.builder().codec(new JacksonCodec()).url(url));
        assertMissing(
                "codec", AuthZen.builder().access(pdp.library.partnerAccess()).url(url));
        assertMissing(
                "url", AuthZen.builder().access(pdp.library.partnerAccess()).codec(new JacksonCodec()));
    }

    private static void assertMissing(String what, AuthZenBuilder builder) {
        IllegalStateException e = assertThrows(IllegalStateException.class, builder::build);
        assertEquals("the builder of an AuthZen needs " + what, e.getMessage());
    }

    @Test
    void a_key_is_of_aes_and_256_bits() {
        AuthZenBuilder builder = AuthZen.builder();
        for (SecretKeySpec key : new SecretKeySpec[] {
            new SecretKeySpec(new byte[16], "AES"), new SecretKeySpec(new byte[32], "HmacSHA256")
        }) {
            assertThrows(IllegalArgumentException.class, () -> builder.tokenKey(key));
            assertThrows(IllegalArgumentException.class, () -> builder.formerTokenKey(key));
        }
    }

    @Test
    void a_limit_is_1_or_more() {
        AuthZenLimits limits = AuthZenLimits.standard();
        assertThrows(IllegalArgumentException.class, () -> limits.withBodyBytes(0));
        assertThrows(IllegalArgumentException.class, () -> limits.withEvaluations(0));
        assertThrows(IllegalArgumentException.class, () -> limits.withResults(-1));
        assertEquals(
                new AuthZenLimits(1, 2, 3),
                limits.withBodyBytes(1).withEvaluations(2).withResults(3));
    }
}
