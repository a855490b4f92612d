package io.channelpartners.testkit;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;

/**
 * HPE's back end in memory. It recognizes only the IDs that a test registers. It can be slow, change its answers and become unavailable.
 * Answers carry the time of its clock. Thread-safe.
 */
public final class InMemoryPartnerVerifier implements PartnerVerifier, TestDouble {

    private record Known(PartnerDetails details, PartnerStanding standing) {}

    private final Clock clock;
    private final ConcurrentMap<PartnerLocationId, Known> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<PartnerLocationId, Queue<IdCheck>> next = new ConcurrentHashMap<>();
    private final Queue<PartnerLocationId> asked = new ConcurrentLinkedQueue<>();
    private volatile Optional<String> outage = Optional.empty();
    private volatile boolean outageIsToMeet;
    private volatile Optional<Runnable> meanwhile = Optional.empty();
    private volatile boolean slownessIsToMeet;
    private volatile Optional<Duration> timeOut = Optional.empty();

    /**
     * Creates a back end that recognizes no ID.
     *
     * @param clock the source of the times of answers
     */
    public InMemoryPartnerVerifier(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Recognizes an ID from now on, or changes its details and standing.
     *
     * @param id the ID
     * @param details the details of the location
     * @param standing the standing of the location
     * @return this verifier
     */
    public InMemoryPartnerVerifier recognize(PartnerLocationId id, PartnerDetails details, PartnerStanding standing) {
        known.put(id, new Known(details, standing));
        return this;
    }

    /**
     * Stops recognizing an ID.
     *
     * @param id the ID
     */
    public void forget(PartnerLocationId id) {
        known.remove(id);
    }

    /**
     * Prepares the answers to the next checks of an ID. Later checks answer as before.
     *
     * <pre>{@code
     * hpe.answerNext(id, new IdCheck.Unavailable(id, "maintenance"), IdChecks.recognized("30523182"));
     * }</pre>
     *
     * @param id the ID
     * @param checks the answers, in order
     * @return this verifier
     * @throws IllegalArgumentException if an answer names another ID
     */
    public InMemoryPartnerVerifier answerNext(PartnerLocationId id, IdCheck... checks) {
        for (IdCheck check : checks) {
            if (!check.id().equals(id)) {
                throw new IllegalArgumentException("the answer is about " + check.id() + ", not about " + id);
            }
        }
        next.computeIfAbsent(id, none -> new ConcurrentLinkedQueue<>()).addAll(List.of(checks));
        return this;
    }

    /**
     * Makes every check slow: an action runs between question and answer.
     *
     * <pre>{@code
     * hpe.becomeSlow(() -> clock.advance(Duration.ofSeconds(30)));
     * }</pre>
     *
     * @param meanwhile the action, run in the thread that asks
     */
    public void becomeSlow(Runnable meanwhile) {
        this.meanwhile = Optional.of(meanwhile);
        slownessIsToMeet = true;
    }

    /**
     * Sets a time-out: a {@linkplain #becomeSlow slow} check that takes longer by the clock is unavailable.
     *
     * @param most the longest time that a check may take
     */
    public void timeOutAfter(Duration most) {
        timeOut = Optional.of(most);
    }

    /** Makes checks fast again. */
    public void becomeFast() {
        meanwhile = Optional.empty();
    }

    /**
     * Makes every check unavailable.
     *
     * @param reason the reason given by the checks
     */
    public void becomeUnavailable(String reason) {
        outage = Optional.of(reason);
        outageIsToMeet = true;
    }

    /** Makes checks available again. */
    public void becomeAvailable() {
        outage = Optional.empty();
    }

    /**
     * Gets the IDs that were asked about.
     *
     * @return one ID for each check, in the order of the checks
     */
    public List<PartnerLocationId> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        if (outageIsToMeet) {
            unused.add("HPE's back end became unavailable, but was not asked then");
        }
        if (slownessIsToMeet) {
            unused.add("HPE's back end became slow, but was not asked then");
        }
        next.forEach((id, checks) -> checks.forEach(check -> unused.add("the answer " + check)));
        return unused;
    }

    @Override
    public IdCheck check(PartnerLocationId id) {
        asked.add(id);
        if (meanwhile.isPresent() && isLate(meanwhile.get())) {
            return new IdCheck.Unavailable(id, "no answer in time");
        }
        Optional<String> reason = outage;
        if (reason.isPresent()) {
            outageIsToMeet = false;
            return new IdCheck.Unavailable(id, reason.get());
        }
        return prepared(id).orElseGet(() -> usual(id));
    }

    /** {@inheritDoc} This implementation answers every ID as {@link #check} does. */
    @Override
    public List<IdCheck> checkAll(List<PartnerLocationId> ids) {
        return ids.stream().map(this::check).toList();
    }

    private boolean isLate(Runnable act) {
        slownessIsToMeet = false;
        Instant begun = clock.instant();
        act.run();
        return timeOut.isPresent() && clock.instant().isAfter(begun.plus(timeOut.get()));
    }

    private Optional<IdCheck> prepared(PartnerLocationId id) {
        return Optional.ofNullable(next.get(id)).flatMap(checks -> Optional.ofNullable(checks.poll()));
    }

    private IdCheck usual(PartnerLocationId id) {
        Known partner = known.get(id);
        return partner == null
                ? new IdCheck.NotRecognized(id, clock.instant())
                : new IdCheck.Recognized(id, partner.details(), partner.standing(), clock.instant());
    }
}
