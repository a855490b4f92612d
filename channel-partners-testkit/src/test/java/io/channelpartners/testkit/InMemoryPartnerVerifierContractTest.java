package io.channelpartners.testkit;

import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.contract.verifier.PartnerVerifierContract;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** HPE's back end in memory keeps the contract. */
class InMemoryPartnerVerifierContractTest implements PartnerVerifierContract {

    private final SettableClock clock = SettableClock.advancing(Duration.ofNanos(1));

    @Override
    public PartnerVerifier verifier() {
        return reachable();
    }

    @Override
    public PartnerLocationId knownId() {
        return PartnerLocationId.of("30523182");
    }

    @Override
    public PartnerLocationId unknownId() {
        return PartnerLocationId.of("81261689");
    }

    @Override
    public Optional<PartnerDetails> detailsOfKnownId() {
        return Optional.of(IdChecks.details(knownId()));
    }

    @Override
    public Optional<PartnerVerifier> unreachable() {
        InMemoryPartnerVerifier unreachable = reachable();
        unreachable.becomeUnavailable("maintenance");
        return Optional.of(unreachable);
    }

    @Override
    public Optional<PartnerVerifier> slow() {
        InMemoryPartnerVerifier slow = reachable();
        slow.becomeSlow(() -> clock.advance(Duration.ofSeconds(30)));
        slow.timeOutAfter(Duration.ofSeconds(10));
        return Optional.of(slow);
    }

    @Override
    public Optional<PartnerVerifier> unreadable() {
        InMemoryPartnerVerifier unreadable = reachable();
        unreadable.becomeUnavailable("502 Bad Gateway");
        return Optional.of(unreadable);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    private InMemoryPartnerVerifier reachable() {
        return new InMemoryPartnerVerifier(clock).recognize(knownId(), IdChecks.details(knownId()), Standings.full());
    }
}
