package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.consent.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All doubles that a library needs in a test, on one clock.
 *
 * <pre>{@code
 * private final TestDoubles doubles = new TestDoubles().with(acme).link("ann", "30523182");
 *
 * @AfterEach
 * void requires_that_all_prepared_answers_were_used() {
 *     doubles.requireAllUsed();
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class TestDoubles implements TestDouble {

    private static final Actor SOMEBODY = Actor.of("test");

    private final SettableClock clock;
    private final InMemoryEnvironmentStore environments = new InMemoryEnvironmentStore();
    private final InMemoryPartnerVerifier verifier;
    private final InMemoryPassportDirectory passports;
    private final InMemorySharedViewStore sharedViews = new InMemorySharedViewStore();
    private final RecordingAccessListener listener = new RecordingAccessListener();

    /** Creates empty doubles on a clock that starts at {@link SettableClock#START} and advances by a nanosecond at each reading. */
    public TestDoubles() {
        this(SettableClock.advancing(Duration.ofNanos(1)));
    }

    /**
     * Creates empty doubles on the given clock.
     *
     * @param clock the clock of all doubles
     */
    public TestDoubles(SettableClock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.verifier = new InMemoryPartnerVerifier(clock);
        this.passports = new InMemoryPassportDirectory(clock);
    }

    /**
     * Sets up an environment and makes HPE recognize its partners with their standings in it.
     *
     * @param environment the environment, such as one of {@link AnEnvironment}
     * @return these doubles
     * @throws IllegalArgumentException if the ID is already set up
     */
    public TestDoubles with(CustomerEnvironment environment) {
        EnvironmentChange setUp =
                EnvironmentSnapshot.changeToSetUp(environment, UUID.randomUUID(), SOMEBODY, clock.instant());
        if (!environments.saveWithSummary(setUp, DeviceSummary.of(environment))) {
            throw new IllegalArgumentException(environment.id() + " is already set up");
        }
        environment.partners().all().forEach(partner -> recognize(partner.id().value(), partner.standing()));
        return this;
    }

    /**
     * Makes HPE recognize a location.
     *
     * @param location the Partner Location ID
     * @param standing its standing
     * @return these doubles
     */
    public TestDoubles recognize(String location, PartnerStanding standing) {
        PartnerLocationId id = PartnerLocationId.of(location);
        verifier.recognize(id, IdChecks.details(id), standing);
        return this;
    }

    /**
     * Adds a user that is linked to exactly these locations; its e-mail address is derived from the Passport.
     *
     * @param passport the Passport
     * @param locations the Partner Location IDs, none or several
     * @return these doubles
     */
    public TestDoubles link(String passport, String... locations) {
        passports.link(
                HpePassportId.of(passport),
                EmailAddress.of(passport + "@partner.example"),
                Stream.of(locations).map(PartnerLocationId::of).toList());
        return this;
    }

    /**
     * Gets the clock.
     *
     * @return the clock of all doubles
     */
    public SettableClock clock() {
        return clock;
    }

    /**
     * Gets the store of environments.
     *
     * @return the store
     */
    public InMemoryEnvironmentStore environments() {
        return environments;
    }

    /**
     * Gets HPE's back end.
     *
     * @return the verifier
     */
    public InMemoryPartnerVerifier verifier() {
        return verifier;
    }

    /**
     * Gets the directory of Passports.
     *
     * @return the directory
     */
    public InMemoryPassportDirectory passports() {
        return passports;
    }

    /**
     * Gets the store of shared views.
     *
     * @return the store
     */
    public InMemorySharedViewStore sharedViews() {
        return sharedViews;
    }

    /**
     * Gets the listener.
     *
     * @return the listener, which receives events only if it is passed to the library
     */
    public RecordingAccessListener listener() {
        return listener;
    }

    /**
     * {@inheritDoc}
     *
     * @return a sentence for each thing that a double has not used
     */
    @Override
    public List<String> unused() {
        return Stream.of(environments, verifier, passports, sharedViews, listener)
                .flatMap(each -> each.unused().stream())
                .toList();
    }
}
