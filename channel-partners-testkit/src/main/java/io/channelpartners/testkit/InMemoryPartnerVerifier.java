package io.channelpartners.testkit;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * HPE's back end in memory. Strict: it recognises only the IDs that it was given. It can change its mind and become unavailable.
 * Answers carry the time of its clock. Thread-safe.
 */
public final class InMemoryPartnerVerifier implements PartnerVerifier {

    private record Known(PartnerDetails details, PartnerStanding standing) {}

    private final Clock clock;
    private final ConcurrentMap<PartnerLocationId, Known> known = new ConcurrentHashMap<>();
    private volatile Optional<String> outage = Optional.empty();

    /**
     * Creates a back end that recognises nobody.
     *
     * @param clock tells when an answer was given
     */
    public InMemoryPartnerVerifier(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Makes an ID recognised from now on, or changes what is said of it.
     *
     * @param id the ID
     * @param details who it is
     * @param standing what it is authorised for
     * @return this verifier
     */
    public InMemoryPartnerVerifier recognize(PartnerLocationId id, PartnerDetails details, PartnerStanding standing) {
        known.put(id, new Known(details, standing));
        return this;
    }

    /**
     * Makes an ID no longer recognised.
     *
     * @param id the ID
     */
    public void forget(PartnerLocationId id) {
        known.remove(id);
    }

    /**
     * Makes every check unavailable.
     *
     * @param reason the reason that the checks give
     */
    public void becomeUnavailable(String reason) {
        outage = Optional.of(reason);
    }

    /** Makes checks available again. */
    public void becomeAvailable() {
        outage = Optional.empty();
    }

    @Override
    public IdCheck check(PartnerLocationId id) {
        Optional<String> reason = outage;
        if (reason.isPresent()) {
            return new IdCheck.Unavailable(id, reason.get());
        }
        Known partner = known.get(id);
        return partner == null
                ? new IdCheck.NotRecognized(id, clock.instant())
                : new IdCheck.Recognized(id, partner.details(), partner.standing(), clock.instant());
    }
}
