package io.channelpartners.core;

import io.channelpartners.ViewerCache;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.SignIns.SignedIn;
import io.channelpartners.partner.Freshness;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A least-recently-used cache of viewers. Its lock is never held during a sign-in. If a Passport is dropped while its sign-in is under
 * way, the sign-in is marked and its viewer not cached. The clock is read under the lock, so a reading before the last one means that
 * the clock was set back.
 */
final class KeptViewers implements ViewerCache {

    private final Function<HpePassportId, SignedIn> signingIn;
    private final Clock clock;
    private final Freshness freshness;
    private final Freshness age;
    private final int most;

    private final ReentrantLock lock = new ReentrantLock(); // unlike a monitor, does not pin a waiting virtual thread
    private final Map<HpePassportId, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<SignIn> underWay = new HashSet<>();
    private Instant lastRead = Instant.MIN;

    /** A viewer, the instant at which its sign-in began, and the last instant at which it counts. */
    private record Kept(Viewer viewer, Instant begun, Instant until) {}

    /** A sign-in that is under way; equal only to itself. */
    private static final class SignIn {

        private final HpePassportId passport;
        private final Instant begun;
        private boolean isDropped;

        SignIn(HpePassportId passport, Instant begun) {
            this.passport = passport;
            this.begun = begun;
        }
    }

    /**
     * Creates an empty cache.
     *
     * @param freshness decides until when the standings of a viewer count
     * @param age how long a viewer is cached at most, not negative
     * @param most the maximum number of cached viewers, not negative
     */
    KeptViewers(Function<HpePassportId, SignedIn> signingIn, Clock clock, Freshness freshness, Duration age, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("mostViewers must be 0 or more, not " + most);
        }
        this.signingIn = signingIn;
        this.clock = clock;
        this.freshness = freshness;
        this.age = freshness.withLongestAge(age);
        this.most = most;
    }

    @Override
    public Viewer of(HpePassportId passport) {
        return locked(() -> found(passport)).orElseGet(() -> signedIn(passport));
    }

    private Optional<Viewer> found(HpePassportId passport) {
        Instant now = now();
        @Nullable Kept found = kept.get(passport);
        if (found != null && now.isAfter(found.until())) {
            kept.remove(passport); // otherwise, it would take up room if this sign-in is not cached
            return Optional.empty();
        }
        return Optional.ofNullable(found).map(Kept::viewer);
    }

    private Viewer signedIn(HpePassportId passport) {
        SignIn signIn = locked(() -> begun(passport));
        Optional<SignedIn> done = Optional.empty();
        try {
            done = Optional.of(signingIn.apply(passport));
            return done.get().viewer();
        } finally {
            Optional<Viewer> complete = done.filter(SignedIn::isComplete).map(SignedIn::viewer);
            locked(() -> ended(signIn, complete));
        }
    }

    private SignIn begun(HpePassportId passport) {
        SignIn signIn = new SignIn(passport, now());
        underWay.add(signIn);
        return signIn;
    }

    /** Caches a viewer, unless it was dropped meanwhile (even because the clock was set back) or a later sign-in finished first. */
    private boolean ended(SignIn signIn, Optional<Viewer> viewer) {
        now();
        underWay.remove(signIn);
        @Nullable Kept other = kept.get(signIn.passport);
        if (viewer.isEmpty()
                || signIn.isDropped
                || (other != null && other.begun().isAfter(signIn.begun))) {
            return false;
        }
        kept.put(signIn.passport, new Kept(viewer.get(), signIn.begun, until(viewer.get(), signIn.begun)));
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
        return true;
    }

    private Instant until(Viewer viewer, Instant begun) {
        Instant oldest = age.countsUntil(begun);
        return viewer.freshUntil(freshness).filter(oldest::isAfter).orElse(oldest);
    }

    /** Reads the clock. If it was set back, the age of the viewers is unknown, so all are dropped. */
    private Instant now() {
        Instant now = clock.instant();
        if (now.isBefore(lastRead)) {
            forgetAll();
        }
        lastRead = now;
        return now;
    }

    private void forgetAll() {
        kept.clear();
        underWay.forEach(signIn -> signIn.isDropped = true);
    }

    @Override
    public void drop(HpePassportId passport) {
        locked(() -> {
            underWay.stream()
                    .filter(signIn -> signIn.passport.equals(passport))
                    .forEach(signIn -> signIn.isDropped = true);
            return kept.remove(passport) != null;
        });
    }

    @Override
    public void dropAll() {
        locked(() -> {
            forgetAll();
            return true;
        });
    }

    private <T> T locked(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }
}
