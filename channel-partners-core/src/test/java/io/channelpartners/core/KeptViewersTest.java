package io.channelpartners.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.Viewer;
import io.channelpartners.core.SignIns.SignedIn;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long viewers are cached, and what happens during sign-ins. */
class KeptViewersTest {

    private static final HpePassportId ANN = HpePassportId.of("ann");
    private static final HpePassportId BOB = HpePassportId.of("bob");
    private static final HpePassportId KIM = HpePassportId.of("kim");
    private static final Duration AGE = Duration.ofMinutes(15);

    private final SettableClock clock = SettableClock.standing();
    private final AtomicInteger signIns = new AtomicInteger();

    private KeptViewers keeping(int most, Function<HpePassportId, SignedIn> signingIn) {
        return new KeptViewers(signingIn, clock, Freshness.standard(), AGE, most);
    }

    private SignedIn signedIn(HpePassportId passport) {
        signIns.incrementAndGet();
        return new SignedIn(Viewer.builder().passport(passport).build(), true);
    }

    private SignedIn checked(HpePassportId passport, Duration ago) {
        CheckedStanding standing =
                new CheckedStanding(Standings.full(), clock.instant().minus(ago));
        Viewer viewer = Viewer.builder()
                .passport(passport)
                .putStandings(PartnerLocationId.of("100"), standing)
                .build();
        return new SignedIn(viewer, true);
    }

    @Test
    void a_viewer_is_kept_for_the_age_and_no_nanosecond_longer() {
        KeptViewers viewers = keeping(10, this::signedIn);
        Viewer first = viewers.of(ANN);
        clock.advance(AGE);
        assertSame(first, viewers.of(ANN));
        clock.advance(Duration.ofNanos(1));
        assertNotSame(first, viewers.of(ANN));
    }

    @Test
    @Rule("CP-56")
    void a_viewer_is_kept_while_its_standings_count_and_no_nanosecond_longer() {
        Duration left = Duration.ofMinutes(5);
        KeptViewers viewers =
                keeping(10, passport -> checked(passport, Duration.ofHours(24).minus(left)));
        Viewer first = viewers.of(ANN);
        clock.advance(left);
        assertSame(first, viewers.of(ANN));
        clock.advance(Duration.ofNanos(1));
        assertNotSame(first, viewers.of(ANN));
    }

    @Test
    void the_age_counts_from_when_the_sign_in_began() {
        KeptViewers viewers = keeping(10, passport -> {
            clock.advance(AGE);
            return signedIn(passport);
        });
        Viewer first = viewers.of(ANN);
        assertSame(first, viewers.of(ANN));
        clock.advance(Duration.ofNanos(1));
        assertNotSame(first, viewers.of(ANN));
    }

    @Test
    @Rule("CP-56")
    void a_viewer_is_not_kept_if_somebody_did_not_answer() {
        KeptViewers viewers =
                keeping(10, passport -> new SignedIn(signedIn(passport).viewer(), false));
        assertNotSame(viewers.of(ANN), viewers.of(ANN));
    }

    @Test
    void evicts_the_least_recently_used() {
        KeptViewers viewers = keeping(2, this::signedIn);
        List.of(ANN, BOB, ANN, KIM, ANN).forEach(viewers::of);
        assertEquals(3, signIns.get());
        viewers.of(BOB);
        assertEquals(4, signIns.get());
    }

    @Test
    void keeps_none_with_a_bound_of_zero() {
        KeptViewers viewers = keeping(0, this::signedIn);
        assertNotSame(viewers.of(ANN), viewers.of(ANN));
    }

    @Test
    void a_negative_bound_or_age_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> keeping(-1, this::signedIn));
        Duration negative = Duration.ofNanos(-1);
        Freshness standard = Freshness.standard();
        assertThrows(
                IllegalArgumentException.class, () -> new KeptViewers(this::signedIn, clock, standard, negative, 1));
    }

    @Test
    void what_a_sign_in_throws_is_passed_on_and_the_next_one_is_kept() {
        KeptViewers viewers = keeping(10, passport -> {
            if (signIns.get() == 0) {
                signedIn(passport);
                throw new IllegalStateException("of a directory");
            }
            return signedIn(passport);
        });
        assertThrows(IllegalStateException.class, () -> viewers.of(ANN));
        assertSame(viewers.of(ANN), viewers.of(ANN));
    }

    @Test
    void no_viewer_is_kept_when_the_clock_is_set_back() {
        KeptViewers viewers = keeping(10, this::signedIn);
        Viewer ann = viewers.of(ANN);
        clock.advance(Duration.ofMinutes(1));
        Viewer bob = viewers.of(BOB);
        clock.advance(Duration.ofNanos(-1));
        assertNotSame(ann, viewers.of(ANN));
        assertNotSame(bob, viewers.of(BOB));
    }

    /** Runs something during the first sign-in, and returns whether its viewer was cached. */
    private boolean isKept(Consumer<KeptViewers> duringSignIn) {
        KeptViewers[] viewers = new KeptViewers[1];
        viewers[0] = keeping(10, passport -> {
            SignedIn done = signedIn(passport);
            if (signIns.get() == 1) {
                duringSignIn.accept(viewers[0]);
            }
            return done;
        });
        viewers[0].of(ANN);
        viewers[0].of(ANN);
        return signIns.get() == 1;
    }

    @Test
    void a_sign_in_that_began_before_a_drop_is_not_kept() {
        assertFalse(isKept(viewers -> viewers.drop(ANN)));
    }

    @Test
    void a_sign_in_that_began_before_all_were_dropped_is_not_kept() {
        assertFalse(isKept(KeptViewers::dropAll));
    }

    @Test
    void a_sign_in_during_which_the_clock_was_set_back_is_not_kept() {
        assertFalse(isKept(viewers -> clock.advance(Duration.ofNanos(-1))));
    }

    @Test
    void a_sign_in_is_kept_when_somebody_else_is_dropped_meanwhile() {
        assertTrue(isKept(viewers -> viewers.drop(BOB)));
    }

    @Test
    void of_two_sign_ins_at_once_the_one_that_began_later_is_kept() {
        Viewer[] later = new Viewer[1];
        KeptViewers[] viewers = new KeptViewers[1];
        viewers[0] = keeping(10, passport -> {
            SignedIn done = signedIn(passport);
            if (signIns.get() == 1) {
                clock.advance(Duration.ofMinutes(1));
                later[0] = viewers[0].of(passport);
            }
            return done;
        });
        assertNotSame(later[0], viewers[0].of(ANN));
        assertSame(later[0], viewers[0].of(ANN));
    }

    @Test
    @Timeout(60)
    void nobody_waits_for_the_sign_in_of_another() {
        KeptViewers[] viewers = new KeptViewers[1];
        viewers[0] = keeping(10, passport -> {
            if (passport.equals(ANN)) {
                CompletableFuture<Viewer> other = CompletableFuture.supplyAsync(() -> viewers[0].of(BOB));
                other.orTimeout(30, TimeUnit.SECONDS).join();
            }
            return signedIn(passport);
        });
        assertEquals(ANN, viewers[0].of(ANN).passport());
        assertEquals(2, signIns.get());
    }

    @Test
    void no_viewer_is_older_than_the_last_drop_however_many_ask_at_once() throws Exception {
        AtomicInteger present = new AtomicInteger();
        AtomicInteger dropped = new AtomicInteger();
        KeptViewers viewers = keeping(10, passport -> {
            Duration ahead = Duration.ofNanos(present.get());
            return checked(passport, ahead.negated());
        });
        Concurrently.Reading reading = () -> {
            int least = dropped.get();
            Viewer viewer = viewers.of(ANN);
            Instant checkedAt = viewer.freshUntil(new Freshness(Duration.ZERO, Duration.ZERO))
                    .orElseThrow();
            int version = (int) Duration.between(SettableClock.START, checkedAt).toNanos();
            assertTrue(version >= least, () -> "version " + version + " after " + least + " was dropped");
        };
        Concurrently.whileWriting(
                500,
                round -> {
                    int next = present.incrementAndGet();
                    viewers.drop(ANN);
                    dropped.set(next);
                },
                reading,
                reading);
    }
}
