package io.channelpartners.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    @Rule("CP-56")
    void is_fresh_exactly_until_its_oldest_standing_is_too_old() {
        Freshness freshness = Freshness.standard();
        Instant last = viewer(NOON, NOON.minusNanos(1)).freshUntil(freshness).orElseThrow();

        assertTrue(freshness.isFresh(NOON.minusNanos(1), last));
        assertFalse(freshness.isFresh(NOON.minusNanos(1), last.plusNanos(1)));
        assertTrue(freshness.isFresh(NOON, last.plusNanos(1)));
    }

    @Test
    void is_fresh_forever_if_the_age_reaches_beyond_time() {
        Freshness always = Freshness.standard().withLongestAge(Duration.ofSeconds(Long.MAX_VALUE));

        assertEquals(Optional.of(Instant.MAX), viewer(NOON).freshUntil(always));
    }

    @Test
    void has_no_end_of_freshness_without_standings() {
        assertEquals(Optional.empty(), viewer().freshUntil(Freshness.standard()));
    }

    private static Viewer viewer(Instant... checks) {
        Viewer.Builder viewer = Viewer.builder().passport(HpePassportId.of("passport-0007"));
        for (int n = 0; n < checks.length; n++) {
            viewer.putStandings(PartnerLocationId.of("L" + n), new CheckedStanding(PartnerStanding.none(), checks[n]));
        }
        return viewer.build();
    }
}
