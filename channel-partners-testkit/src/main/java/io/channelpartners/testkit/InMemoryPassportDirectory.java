package io.channelpartners.testkit;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * An in-memory Passport directory. Links are looked up at the time of its clock, or at the instant set by {@link #answerFrom}. It can be
 * told to fail. Thread-safe.
 */
public final class InMemoryPassportDirectory implements PassportDirectory, TestDouble {

    private record Known(EmailAddress email, List<PartnerLocationId> locations) {}

    private final Clock clock;
    private final ConcurrentNavigableMap<HpePassportId, Known> known = new ConcurrentSkipListMap<>();
    private volatile Optional<Instant> lookedUpAt = Optional.empty();
    private final FailureSwitch failure = FailureSwitch.of("the directory");

    /**
     * Creates a directory without users.
     *
     * @param clock the source of the times of look-ups
     */
    public InMemoryPassportDirectory(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Adds a user, or replaces its e-mail address and links.
     *
     * @param passport the Passport
     * @param email the e-mail address
     * @param locations the locations to which it is linked, none or several
     * @return this directory
     */
    public InMemoryPassportDirectory link(
            HpePassportId passport, EmailAddress email, Collection<PartnerLocationId> locations) {
        known.put(passport, new Known(email, List.copyOf(locations)));
        return this;
    }

    /**
     * Removes a user.
     *
     * @param passport the Passport
     */
    public void forget(HpePassportId passport) {
        known.remove(passport);
    }

    /**
     * Dates every later answer as looked up at an instant.
     *
     * @param instant the instant
     */
    public void answerFrom(Instant instant) {
        lookedUpAt = Optional.of(instant);
    }

    /**
     * Makes every look-up throw an {@code IllegalStateException}, or work again.
     *
     * @param fails whether it fails
     */
    public void fail(boolean fails) {
        failure.set(fails);
    }

    @Override
    public List<String> unused() {
        return failure.unused();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if it was told to fail
     */
    @Override
    public Optional<PartnerUser> user(HpePassportId passport) {
        failure.failIfTold();
        return Optional.ofNullable(known.get(passport)).map(user -> lookedUp(passport, user));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the limit is less than 1
     * @throws IllegalStateException if it was told to fail
     */
    @Override
    public List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit) {
        failure.failIfTold();
        return SortedMapPages.entries(
                        known, after, limit, user -> user.locations().contains(location))
                .map(user -> lookedUp(user.getKey(), user.getValue()))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if it was told to fail
     */
    @Override
    public List<PartnerUser> usersHaving(EmailAddress email) {
        failure.failIfTold();
        return known.entrySet().stream()
                .filter(user -> user.getValue().email().equals(email))
                .map(user -> lookedUp(user.getKey(), user.getValue()))
                .toList();
    }

    private PartnerUser lookedUp(HpePassportId passport, Known user) {
        return PartnerUser.builder()
                .passport(passport)
                .email(user.email())
                .addAllLocations(user.locations())
                .lookedUpAt(lookedUpAt.orElseGet(clock::instant))
                .build();
    }
}
