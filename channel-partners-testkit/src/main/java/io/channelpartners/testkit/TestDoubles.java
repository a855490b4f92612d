package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.consent.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that a library needs in a test, around one clock, and the check at the end.
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

    /** Creates doubles that know nothing, on a clock that advances from {@link SettableClock#START} by a nanosecond a reading. */
    public TestDoubles() {
        this(SettableClock.advancing(Duration.ofNanos(1)));
    }

    /**
     * Creates doubles that know nothing, on a clock of the test's choice.
     *
     * @param clock the clock of all doubles
     */
    public TestDoubles(SettableClock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.verifier = new InMemoryPartnerVerifier(clock);
        this.passports = new InMemoryPassportDirectory(clock);
    }

    /**
     * Sets an environment up, and makes HPE recognize its partners with the standings that they have in it.
     *
     * @param environment the environment, such as one of {@link AnEnvironment}
     * @return these doubles
     * @throws IllegalArgumentException if an environment of its ID is set up already
     */
    public TestDoubles with(CustomerEnvironment environment) {
        EnvironmentChange setUp =
                EnvironmentSnapshot.changeToSetUp(environment, UUID.randomUUID(), SOMEBODY, clock.instant());
        if (!environments.save(setUp)) {
            throw new IllegalArgumentException(environment.id() + " is set up already");
        }
        environment.partners().all().forEach(partner -> recognize(partner.id().value(), partner.standing()));
        return this;
    }

    /**
     * Makes a location recognized by HPE.
     *
     * @param location the Partner Location ID
     * @param standing what it is authorized for
     * @return these doubles
     */
    public TestDoubles recognize(String location, PartnerStanding standing) {
        PartnerLocationId id = PartnerLocationId.of(location);
        verifier.recognize(id, IdChecks.details(id), standing);
        return this;
    }

    /**
     * Makes a user known, with an e-mail address made of its Passport, and linked to exactly these locations.
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
     * @return the listener, which hears something if the library is given it
     */
    public RecordingAccessListener listener() {
        return listener;
    }

    /**
     * {@inheritDoc}
     *
     * @return a sentence for each thing that any of the doubles has not used
     */
    @Override
    public List<String> unused() {
        return Stream.of(environments, verifier, passports, sharedViews, listener)
                .flatMap(each -> each.unused().stream())
                .toList();
    }
}
