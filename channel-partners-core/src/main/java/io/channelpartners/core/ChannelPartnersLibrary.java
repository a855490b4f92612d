package io.channelpartners.core;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.core.boundary.GuardedDirectory;
import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.core.boundary.GuardedStore;
import io.channelpartners.core.boundary.GuardedVerifier;
import io.channelpartners.core.listen.Hearing;
import io.channelpartners.core.listen.LoggingListener;
import io.channelpartners.core.manage.EnvironmentChanges;
import io.channelpartners.core.manage.EnvironmentHistory;
import io.channelpartners.core.manage.SharedViewChanges;
import io.channelpartners.core.manage.Writers;
import io.channelpartners.core.view.PresentColumns;
import io.channelpartners.partner.Freshness;
import io.channelpartners.spi.AccessListener;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The library, put together from what an embedder brings: a store, HPE's back end, the directory of Passports, a clock, and
 * where shared views are kept if partners may share them.
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
 * <p>Immutable but for a bounded cache; thread-safe; starts no thread.
 */
public final class ChannelPartnersLibrary {

    /** Bounds the memory that replaying takes, whatever the length of the history. */
    private static final int CHANGES_READ_AT_ONCE = 256;

    private final ChannelPartners channelPartners;
    private final PartnerAccess partnerAccess;
    private final Optional<ViewSharing> viewSharing;
    private final UserForgetting userForgetting;

    private ChannelPartnersLibrary(
            ChannelPartners channelPartners,
            PartnerAccess partnerAccess,
            Optional<ViewSharing> viewSharing,
            UserForgetting userForgetting) {
        this.channelPartners = channelPartners;
        this.partnerAccess = partnerAccess;
        this.viewSharing = viewSharing;
        this.userForgetting = userForgetting;
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
     * Obtains a listener that writes to the slf4j logger {@code io.channelpartners.access}: changes as information, questions and
     * what changes do to who sees what for debugging. It never writes an e-mail address, nor a Passport in full, nor what may hold
     * one: who made a change, what was searched for, an explanation.
     *
     * @return the listener
     */
    public static AccessListener loggingListener() {
        return new LoggingListener(LoggerFactory.getLogger("io.channelpartners.access"));
    }

    /**
     * Gets the customer's side.
     *
     * @return the door
     */
    public ChannelPartners channelPartners() {
        return channelPartners;
    }

    /**
     * Gets the partner's side.
     *
     * @return the door
     */
    public PartnerAccess partnerAccess() {
        return partnerAccess;
    }

    /**
     * Gets what a partner does with shared views (CP-61).
     *
     * @return the door
     * @throws IllegalStateException if the library was put together without a store of shared views
     */
    public ViewSharing viewSharing() {
        return viewSharing.orElseThrow(
                () -> new IllegalStateException("nothing can be shared: call sharedViews(...) before build()"));
    }

    /**
     * Gets what whoever runs the portal does for a user who asks to be forgotten (CP-64).
     *
     * @return the door; without a store of shared views there is nothing to forget
     */
    public UserForgetting userForgetting() {
        return userForgetting;
    }

    /** Puts the library together. Store, verifier, Passports and clock must be given. */
    public static final class Builder {

        private @Nullable EnvironmentStore environments;
        private @Nullable PartnerVerifier verifier;
        private @Nullable PassportDirectory passports;
        private @Nullable SharedViewStore sharedViews;
        private @Nullable Clock clock;
        private final List<AccessListener> listeners = new ArrayList<>();
        private Freshness freshness = Freshness.standard();
        private CursorKeys cursorKeys = CursorKeys.none();
        private int attempts = 16;
        private long devicesKept = 1_000_000;

        private Builder() {}

        /**
         * Sets where environments are kept.
         *
         * @param store the store
         * @return this builder
         */
        public Builder environments(EnvironmentStore store) {
            this.environments = Objects.requireNonNull(store, "store");
            return this;
        }

        /**
         * Sets who answers Check ID.
         *
         * @param hpeBackEnd the verifier
         * @return this builder
         */
        public Builder verifier(PartnerVerifier hpeBackEnd) {
            this.verifier = Objects.requireNonNull(hpeBackEnd, "hpeBackEnd");
            return this;
        }

        /**
         * Sets who knows the users.
         *
         * @param directory the directory
         * @return this builder
         */
        public Builder passports(PassportDirectory directory) {
            this.passports = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /**
         * Sets where it is kept with whom locations share their views; nothing is shared if not set (CP-61).
         *
         * @param store the store
         * @return this builder
         */
        public Builder sharedViews(SharedViewStore store) {
            this.sharedViews = Objects.requireNonNull(store, "store");
            return this;
        }

        /**
         * Adds who is told what is asked and changed; nobody if never called. Several are told in the order in which they were
         * added.
         *
         * @param listener the listener
         * @return this builder
         */
        public Builder listener(AccessListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Sets the clock that tells what is fresh and when a change was made.
         *
         * @param time the clock
         * @return this builder
         */
        public Builder clock(Clock time) {
            this.clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Sets how long a standing or a link counts after it was looked up; 24 hours if not set (CP-56).
         *
         * @param age not negative
         * @return this builder
         * @throws IllegalArgumentException if the age is negative
         */
        public Builder longestAge(Duration age) {
            this.freshness = freshness.withLongestAge(age);
            return this;
        }

        /**
         * Sets how far in the future a standing or a link may lie and still count, since the clocks of two machines never agree;
         * one minute if not set (CP-56).
         *
         * @param most not negative; zero if every answer comes from the library's own clock
         * @return this builder
         * @throws IllegalArgumentException if the tolerance is negative
         */
        public Builder tolerance(Duration most) {
            this.freshness = freshness.withTolerance(most);
            return this;
        }

        /**
         * Sets how often a change is tried when other processes are faster, and a replay when the history is cut meanwhile; 16
         * times if not set. The writers of this library wait for each other, up to 30 seconds each, and so lose no attempt to each
         * other; one that has waited longer, or that changes something within an edit or guard, does not wait for its turn.
         *
         * @param most 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder attempts(int most) {
            this.attempts = atLeastOne("attempts", most);
            return this;
        }

        /**
         * Sets for how many devices, all environments together, states and columns are kept in memory between questions and changes,
         * whatever the store; 1,000,000 if not set. A state that is kept is not read again: one look at its stamp is
         * enough. Those used last are kept; each environment counts as one device more, and one that alone is larger is served but
         * not kept. A device with its state and columns takes about 310 bytes, so that a million take about 310 MB;
         * {@code benchmarks/results/memory.txt} has the measure.
         *
         * @param most 0 or more; 0 keeps nothing, so that each question reads the store
         * @return this builder
         * @throws IllegalArgumentException if it is less than 0
         */
        public Builder devicesKept(long most) {
            if (most < 0) {
                throw new IllegalArgumentException("devicesKept is 0 or more, not " + most);
            }
            this.devicesKept = most;
            return this;
        }

        /**
         * Sets the key of the cursors: those of lists over environments are encrypted under it by AES-GCM of the JDK (CP-63), those of
         * device lists are protected by digests under a key derived from it (CP-59). All processes among which a user's pages may go to
         * and fro need the same key, and a cursor outlives a restart only with it; without this call a random key is made for this
         * library alone. A key serves for four billion pages; to change it, give
         * the former one to {@link #formerCursorKey} until the cursors written with it are no longer in use.
         *
         * @param key a key of 256 bits for {@code AES}, such as {@code new SecretKeySpec(bytes, "AES")}; keep it secret
         * @return this builder
         * @throws IllegalArgumentException if the key is not for AES or has not 256 bits
         */
        public Builder cursorKey(SecretKey key) {
            this.cursorKeys = cursorKeys.writing(key);
            return this;
        }

        /**
         * Adds a key with which cursors may still be read, and none are written.
         *
         * @param key a key of 256 bits for {@code AES}
         * @return this builder
         * @throws IllegalArgumentException if the key is not for AES or has not 256 bits
         */
        public Builder formerCursorKey(SecretKey key) {
            this.cursorKeys = cursorKeys.former(key);
            return this;
        }

        /**
         * Puts the library together.
         *
         * @return the library
         * @throws IllegalStateException if store, verifier, Passports or clock is missing
         */
        public ChannelPartnersLibrary build() {
            GuardedStore store = new GuardedStore(given("environments", environments));
            Clock time = given("clock", clock);
            GuardedVerifier guarded = new GuardedVerifier(given("verifier", verifier), time, freshness);
            GuardedDirectory directory = new GuardedDirectory(given("passports", passports), time);
            Optional<SharedViewStore> shareable = Optional.ofNullable(sharedViews);
            GuardedSharedViews shares = new GuardedSharedViews(shareable);
            LocationUsers users = new LocationUsers(directory, shares, time, freshness);
            PresentColumns columns = new PresentColumns(store, cursorKeys.ofDevices(), devicesKept);
            Hearing hearing = new Hearing(listeners);
            Impacts impacts = new Impacts(columns, users, time, freshness);
            Writers writers = new Writers(attempts);
            EnvironmentChanges changes = new EnvironmentChanges(
                    store,
                    columns::state,
                    columns::saved,
                    time,
                    UUID::randomUUID,
                    writers,
                    (before, result) -> hearing.changed(result, () -> impacts.ofSaved(before, result)));
            SharedViewChanges shareChanges = new SharedViewChanges(shares, writers);
            EnvironmentHistory history = new EnvironmentHistory(store, columns::state, attempts, CHANGES_READ_AT_ONCE);
            return new ChannelPartnersLibrary(
                    new CustomerDoor(
                            store, guarded, changes, history, columns, users, impacts, hearing, time, freshness),
                    new PartnerDoor(store, guarded, users, columns, cursorKeys.ofCustomers(), hearing, time, freshness),
                    shareable.map(given -> new SharingDoor(users, shareChanges, hearing)),
                    new ForgettingDoor(shares, shareChanges));
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
                throw new IllegalArgumentException(what + " is 1 or more, not " + number);
            }
            return number;
        }
    }
}
