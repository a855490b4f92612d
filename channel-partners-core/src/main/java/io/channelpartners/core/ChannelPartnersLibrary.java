package io.channelpartners.core;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.ViewerCache;
import io.channelpartners.core.listen.LoggingListener;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.CacheUsage;
import io.channelpartners.partner.Freshness;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The library, assembled from what an embedder provides: a store, HPE's back end, the directory of Passports, a clock, and a
 * store of shared views if partners may share them.
 *
 * <pre>{@code
 * ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
 *         .environments(store)
 *         .verifier(hpeBackEnd)
 *         .passports(directory)
 *         .clock(clock)
 *         .build();
 * ChannelPartners partners = library.channelPartners();
 * PartnerAccess access = library.partnerAccess();
 * }</pre>
 *
 * <p>Immutable except for a bounded cache; thread-safe; starts no thread.
 */
public final class ChannelPartnersLibrary {

    private final LibraryEntries entries;

    ChannelPartnersLibrary(LibraryEntries entries) {
        this.entries = entries;
    }

    /**
     * Creates a builder.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a listener that writes to the SLF4J logger {@code io.channelpartners.access}: changes at level info; questions, and
     * the impact of changes, at level debug. It is not an audit log: it never writes an e-mail address, a full Passport, or
     * anything that may contain one, such as who made a change, a search text or an explanation.
     */
    public static AccessListener loggingListener() {
        return new LoggingListener(LoggerFactory.getLogger("io.channelpartners.access"));
    }

    /**
     * Gets the customer's entry point.
     *
     * @return the same object at each call
     */
    public ChannelPartners channelPartners() {
        return entries.channelPartners();
    }

    /**
     * Gets the partner's entry point.
     *
     * @return the same object at each call
     */
    public PartnerAccess partnerAccess() {
        return entries.partnerAccess();
    }

    /**
     * Gets the entry point to shared views (CP-61).
     *
     * @return the same object at each call
     * @throws IllegalStateException if the library was built without a store of shared views
     */
    public ViewSharing viewSharing() {
        return entries.viewSharing()
                .orElseThrow(() -> new IllegalStateException(
                        "this library cannot share views: call sharedViews(...) before build()"));
    }

    /**
     * Gets the entry point for the portal's operator, who forgets users on request (CP-64).
     *
     * @return the same object at each call; without a store of shared views it finds nothing to forget
     */
    public UserForgetting userForgetting() {
        return entries.userForgetting();
    }

    /**
     * Creates a cache of viewers, for callers without sessions.
     *
     * <pre>{@code
     * ViewerCache viewers = library.viewerCache(Duration.ofMinutes(15), 10_000);
     * }</pre>
     *
     * @param longestAge how long a viewer is cached after the sign-in began, zero or more and inclusive. A standing that HPE withdraws
     *     may count for as long. A viewer is never cached beyond {@link io.channelpartners.access.Viewer#freshUntil}
     * @param mostViewers the maximum number of cached viewers, 0 or more; the least recently used are evicted first
     * @return a new, empty cache
     * @throws IllegalArgumentException if either is negative
     */
    public ViewerCache viewerCache(Duration longestAge, int mostViewers) {
        return entries.viewerCaches().apply(longestAge, mostViewers);
    }

    /**
     * Gets a snapshot of how the cache of states is used, for metrics.
     *
     * @return its current numbers
     */
    public CacheUsage cache() {
        return entries.columns().usage();
    }

    /** Builds the library. Required are {@code environments}, {@code verifier}, {@code passports} and {@code clock}. */
    public static final class Builder extends WatchedBuilder<Builder> {

        private @Nullable EnvironmentStore environments;
        private @Nullable PartnerVerifier verifier;
        private @Nullable PassportDirectory passports;
        private @Nullable SharedViewStore sharedViews;
        private @Nullable Clock clock;
        private Freshness freshness = Freshness.standard();
        private CursorKeys cursorKeys = CursorKeys.none();
        private int attempts = 16;
        private long devicesKept = 1_000_000;

        private Builder() {}

        @Override
        Builder itself() {
            return this;
        }

        /** Sets the store of environments; required. */
        public Builder environments(EnvironmentStore store) {
            this.environments = Objects.requireNonNull(store, "store");
            return this;
        }

        /** Sets HPE's back end, which answers Check ID; required. */
        public Builder verifier(PartnerVerifier hpeBackEnd) {
            this.verifier = Objects.requireNonNull(hpeBackEnd, "hpeBackEnd");
            return this;
        }

        /** Sets the directory of users; required. */
        public Builder passports(PassportDirectory directory) {
            this.passports = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /** Sets the store of shared views (CP-61); by default nothing can be shared. */
        public Builder sharedViews(SharedViewStore store) {
            this.sharedViews = Objects.requireNonNull(store, "store");
            return this;
        }

        /** Sets the clock, which decides what is fresh and dates changes; required. */
        public Builder clock(Clock time) {
            this.clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Sets for how long a standing or a link counts after it was looked up (CP-56); 24 hours by default.
         *
         * @param age zero or more
         * @throws IllegalArgumentException if the age is negative
         */
        public Builder longestAge(Duration age) {
            this.freshness = freshness.withLongestAge(age);
            return this;
        }

        /**
         * Sets how far in the future the time of a standing or a link may lie (CP-56), since the clocks of two machines never quite
         * agree; one minute by default.
         *
         * @param most zero or more; zero if every answer is dated by the library's own clock
         * @throws IllegalArgumentException if the tolerance is negative
         */
        public Builder tolerance(Duration most) {
            this.freshness = freshness.withTolerance(most);
            return this;
        }

        /**
         * Sets how many times a change is attempted when other processes are faster, and a replay when the history is cut meanwhile;
         * 16 by default. Writers within this library take turns, so they cost each other no attempts. A writer stops waiting for its
         * turn after 30 seconds, and a change made within another change's edit or guard does not wait at all.
         *
         * @param most 1 or more
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder attempts(int most) {
            this.attempts = atLeastOne("attempts", most);
            return this;
        }

        /**
         * Sets the bound of the cache: the number of devices, over all environments, whose states and columns stay in memory
         * between calls; 1,000,000 by default. A cached state is used only after its stamp is compared with the store's. The least
         * recently used environments are evicted first. Each counts as one device more than it has; one larger than the bound is
         * not cached. A device takes about 310 bytes, so a million take about 310 MB; {@code benchmarks/results/memory.txt} has the
         * measurement. Once a text is searched for in the names of an environment, their lower-case form is cached as well: every 310
         * bytes of it, one or two per letter, count as one device more.
         *
         * @param most 0 or more; 0 caches nothing, so each call reads the store
         * @throws IllegalArgumentException if it is less than 0
         */
        public Builder devicesKept(long most) {
            if (most < 0) {
                throw new IllegalArgumentException("devicesKept must be 0 or more, not " + most);
            }
            this.devicesKept = most;
            return this;
        }

        /**
         * Sets the key of all cursors; by default a random key that only this library instance knows. It encrypts cursors of lists
         * over environments by AES-GCM of the JDK (CP-63), and a key derived from it protects cursors of device lists by digests
         * (CP-59). Processes that serve pages of the same list need the same key, and cursors survive a restart only if the key
         * does. Replace a key before it has served four billion pages, and pass the former one to {@link #formerCursorKey} until
         * its cursors are out of use.
         *
         * @param key a key of 256 bits for {@code AES}, such as {@code new SecretKeySpec(bytes, "AES")}; keep it secret
         * @throws IllegalArgumentException if the key is not an AES key of 256 bits
         */
        public Builder cursorKey(SecretKey key) {
            this.cursorKeys = cursorKeys.writing(key);
            return this;
        }

        /**
         * Adds a key that reads cursors but writes none.
         *
         * @param key a key of 256 bits for {@code AES}
         * @throws IllegalArgumentException if the key is not an AES key of 256 bits
         */
        public Builder formerCursorKey(SecretKey key) {
            this.cursorKeys = cursorKeys.former(key);
            return this;
        }

        /**
         * Builds the library.
         *
         * @throws IllegalStateException if {@code environments}, {@code verifier}, {@code passports} or {@code clock} is missing
         */
        public ChannelPartnersLibrary build() {
            return new LibraryParts(
                            given("environments", environments),
                            given("verifier", verifier),
                            given("passports", passports),
                            Optional.ofNullable(sharedViews),
                            given("clock", clock),
                            watchers(),
                            freshness,
                            cursorKeys,
                            attempts,
                            devicesKept)
                    .assembled();
        }

        private static <T> T given(String what, @Nullable T value) {
            if (value == null) {
                throw new IllegalStateException(
                        "the library needs " + what + ": call " + what + "(...) before build()");
            }
            return value;
        }

        private static int atLeastOne(String what, int number) {
            if (number < 1) {
                throw new IllegalArgumentException(what + " must be 1 or more, not " + number);
            }
            return number;
        }
    }
}
