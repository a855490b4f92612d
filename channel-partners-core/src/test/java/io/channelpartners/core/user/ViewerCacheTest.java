package io.channelpartners.core.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.ViewerCache;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The cache of viewers before the directory and HPE's back end. */
class ViewerCacheTest {

    private static final HpePassportId ANN = HpePassportId.of("ann");
    private static final PartnerLocationId L100 = PartnerLocationId.of("100");

    private final TestDoubles doubles = new TestDoubles(SettableClock.standing())
            .recognize("100", Standings.full())
            .link("ann", "100");
    private final List<String> calls = new ArrayList<>();
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(doubles.environments())
            .verifier(doubles.verifier())
            .passports(doubles.passports())
            .sharedViews(doubles.sharedViews())
            .clock(doubles.clock())
            .observer(call -> {
                calls.add(call.code());
                return outcome -> {};
            })
            .build();
    private final ViewerCache viewers = library.viewerCache(Duration.ofMinutes(15), 100);

    private void assertChecks(int times) {
        assertEquals(times, doubles.verifier().asked().size(), "asked of HPE");
    }

    @Test
    void signs_a_user_in_once() {
        assertEquals(library.partnerAccess().signIn(ANN), viewers.of(ANN));
        calls.clear();
        viewers.of(ANN);
        assertEquals(List.of(), calls);
    }

    @Test
    void a_sign_in_is_observed_like_any_other() {
        library.partnerAccess().signIn(ANN);
        List<String> expected = List.copyOf(calls);
        calls.clear();
        viewers.of(ANN);
        assertEquals(expected, calls);
        assertEquals("sign_in", calls.get(0));
    }

    @Test
    void signs_a_dropped_user_in_again() {
        viewers.of(ANN);
        viewers.drop(ANN);
        viewers.of(ANN);
        assertChecks(2);
    }

    @Test
    @Rule("CP-56")
    void an_outage_of_the_back_end_ends_when_it_ends() {
        doubles.verifier().becomeUnavailable("maintenance");
        assertEquals(Set.of(), viewers.of(ANN).standings().keySet());
        doubles.verifier().becomeAvailable();
        assertEquals(Set.of(L100), viewers.of(ANN).standings().keySet());
    }

    @Test
    @Rule("CP-56")
    void an_outage_of_the_directory_ends_when_it_ends() {
        doubles.passports().fail(true);
        assertEquals(Set.of(), viewers.of(ANN).standings().keySet());
        doubles.passports().fail(false);
        assertEquals(Set.of(L100), viewers.of(ANN).standings().keySet());
    }

    @Test
    @Rule("CP-56")
    void an_outage_of_the_shared_views_is_not_kept() {
        doubles.sharedViews().fail(true);
        viewers.of(ANN);
        doubles.sharedViews().fail(false);
        viewers.of(ANN);
        assertChecks(2);
    }

    @Test
    @Rule("CP-03")
    void a_location_that_is_not_recognized_is_an_answer_and_kept() {
        HpePassportId bob = HpePassportId.of("bob");
        doubles.link("bob", "999");
        viewers.of(bob);
        viewers.of(bob);
        assertChecks(1);
    }

    @Test
    @Rule("CP-60")
    void an_unknown_passport_is_an_answer_and_kept() {
        HpePassportId nobody = HpePassportId.of("nobody");
        viewers.of(nobody);
        calls.clear();
        viewers.of(nobody);
        assertEquals(List.of(), calls);
    }

    @Test
    @Rule("CP-60")
    void a_link_that_ends_counts_at_once() {
        viewers.of(ANN);
        doubles.passports().forget(ANN);
        assertEquals(
                List.of(),
                library.partnerAccess()
                        .myCustomers(viewers.of(ANN), CustomerSearch.all())
                        .first(10)
                        .items());
    }

    @Test
    void each_cache_is_its_own() {
        viewers.of(ANN);
        library.viewerCache(Duration.ofMinutes(15), 100).of(ANN);
        assertChecks(2);
    }

    @Test
    void a_negative_age_or_bound_is_refused() {
        Duration negative = Duration.ofNanos(-1);
        assertThrows(IllegalArgumentException.class, () -> library.viewerCache(negative, 1));
        assertThrows(IllegalArgumentException.class, () -> library.viewerCache(Duration.ZERO, -1));
    }
}
