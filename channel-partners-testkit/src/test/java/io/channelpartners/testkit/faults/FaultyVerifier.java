package io.channelpartners.testkit.faults;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.contract.verifier.PartnerVerifierContract;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of the verifier, run against the fault that is named. */
@ExtendWith({FaultName.class, EndAtFirstFailure.class})
class FaultyVerifier implements PartnerVerifierContract {

    /** Answers an ID with the help of a verifier that works. */
    interface Faulty extends BiFunction<PartnerVerifier, PartnerLocationId, IdCheck> {

        /** Answers several IDs. */
        default List<IdCheck> all(PartnerVerifier verifier, List<PartnerLocationId> ids) {
            return ids.stream().map(id -> apply(verifier, id)).toList();
        }
    }

    /** Answers one ID as it should, and several with a fault. */
    interface FaultyTogether extends Faulty {

        @Override
        default IdCheck apply(PartnerVerifier verifier, PartnerLocationId id) {
            return verifier.check(id);
        }

        @Override
        List<IdCheck> all(PartnerVerifier verifier, List<PartnerLocationId> ids);
    }

    private static final String LATE = "no answer in time";
    private static final String UNREADABLE = "not an answer";
    private static final SettableClock CLOCK = SettableClock.standing();
    private static final PartnerLocationId KNOWN = PartnerLocationId.of("part-30523182");
    private static final PartnerLocationId UNKNOWN = PartnerLocationId.of("part-81261689");

    static final List<SeededFault<Faulty>> FAULTS = List.of(
            fault(
                    "answers for the ID in upper case",
                    (verifier, id) ->
                            of(PartnerLocationId.of(id.value().toUpperCase(Locale.ROOT)), verifier.check(id))),
            fault("answers for the known ID whatever is asked", (verifier, id) -> verifier.check(KNOWN)),
            fault("answers for the ID that was asked before", new Faulty() {
                private final AtomicReference<PartnerLocationId> before = new AtomicReference<>(KNOWN);

                @Override
                public IdCheck apply(PartnerVerifier verifier, PartnerLocationId id) {
                    return verifier.check(before.getAndSet(id));
                }
            }),
            fault(
                    "fails for IDs that a URL must not hold",
                    (verifier, id) -> id.value().matches("[\\w.-]+")
                            ? verifier.check(id)
                            : new IdCheck.Unavailable(id, "bad request")),
            fault("throws for IDs outside of ASCII", (verifier, id) -> {
                if (id.value().codePoints().anyMatch(c -> c > 127)) {
                    throw new IllegalStateException("malformed");
                }
                return verifier.check(id);
            }),
            fault(
                    "is unavailable where an ID is not recognized",
                    (verifier, id) -> verifier.check(id) instanceof IdCheck.NotRecognized
                            ? new IdCheck.Unavailable(id, "404")
                            : verifier.check(id)),
            fault(
                    "does not recognize where the back end is unavailable",
                    (verifier, id) -> verifier.check(id) instanceof IdCheck.Unavailable
                            ? new IdCheck.NotRecognized(id, SettableClock.START)
                            : verifier.check(id)),
            fault("throws where the back end is unavailable", (verifier, id) -> {
                if (verifier.check(id) instanceof IdCheck.Unavailable) {
                    throw new IllegalStateException("connection refused");
                }
                return verifier.check(id);
            }),
            fault("recognizes every ID", (verifier, id) -> IdChecks.recognized(id.value())),
            fault(
                    "reads the time in another time zone",
                    (verifier, id) -> verifier.check(id) instanceof IdCheck.Recognized known
                            ? new IdCheck.Recognized(
                                    id,
                                    known.details(),
                                    known.standing(),
                                    known.checkedAt().plusSeconds(3600))
                            : verifier.check(id)),
            fault(
                    "loses the company's name",
                    (verifier, id) -> verifier.check(id) instanceof IdCheck.Recognized known
                            ? new IdCheck.Recognized(
                                    id,
                                    IdChecks.details(PartnerLocationId.of("x")),
                                    known.standing(),
                                    known.checkedAt())
                            : verifier.check(id)),
            fault("waits as long as the back end does", (verifier, id) -> {
                if (isUnavailable(verifier, id, LATE)) {
                    waitForEver();
                }
                return verifier.check(id);
            }),
            fault("throws where the back end is slow", (verifier, id) -> {
                if (isUnavailable(verifier, id, LATE)) {
                    throw new IllegalStateException("time-out");
                }
                return verifier.check(id);
            }),
            fault(
                    "does not recognize where the back end is slow",
                    (verifier, id) -> isUnavailable(verifier, id, LATE)
                            ? new IdCheck.NotRecognized(id, SettableClock.START)
                            : verifier.check(id)),
            fault(
                    "answers with what it knew before where the back end is slow",
                    (verifier, id) -> isUnavailable(verifier, id, LATE) ? back().check(id) : verifier.check(id)),
            fault("throws where the answer cannot be read", (verifier, id) -> {
                if (isUnavailable(verifier, id, UNREADABLE)) {
                    throw new IllegalStateException("unexpected <");
                }
                return verifier.check(id);
            }),
            fault(
                    "does not recognize where the answer cannot be read",
                    (verifier, id) -> isUnavailable(verifier, id, UNREADABLE)
                            ? new IdCheck.NotRecognized(id, SettableClock.START)
                            : verifier.check(id)),
            fault(
                    "takes what can be read of an answer for the whole",
                    (verifier, id) -> isUnavailable(verifier, id, UNREADABLE)
                            ? IdChecks.recognized(id.value(), PartnerStanding.unknown())
                            : verifier.check(id)),
            together(
                    "answers several IDs in the order of the back end",
                    (verifier, ids) -> ids.stream()
                            .map(id -> of(id, verifier.check(ids.get(ids.size() - 1))))
                            .toList()),
            together(
                    "answers several IDs twice, since a page of the back end is read twice",
                    (verifier, ids) -> Stream.concat(
                                    ids.stream().map(verifier::check),
                                    ids.stream().map(id -> new IdCheck.Unavailable(id, "time-out")))
                            .toList()),
            together(
                    "answers several IDs with whatever it knows besides",
                    (verifier, ids) -> Stream.concat(
                                    ids.stream().map(verifier::check),
                                    Stream.of(verifier.check(PartnerLocationId.of("another"))))
                            .toList()),
            together(
                    "does not recognize several IDs where the back end is unavailable",
                    (verifier, ids) -> ids.stream()
                            .<IdCheck>map(id -> verifier.check(id) instanceof IdCheck.Unavailable
                                    ? new IdCheck.NotRecognized(id, SettableClock.START)
                                    : verifier.check(id))
                            .toList()));

    private static SeededFault<Faulty> together(String name, FaultyTogether faulty) {
        return new SeededFault<>(name, () -> faulty);
    }

    private final SeededFault<Faulty> fault;

    FaultyVerifier(String name) {
        fault = SeededFault.named(name, FAULTS, () -> PartnerVerifier::check);
    }

    @Override
    public PartnerVerifier verifier() {
        return faulty(back());
    }

    @Override
    public PartnerLocationId knownId() {
        return KNOWN;
    }

    @Override
    public PartnerLocationId unknownId() {
        return UNKNOWN;
    }

    @Override
    public Optional<PartnerDetails> detailsOfKnownId() {
        return Optional.of(IdChecks.details(KNOWN));
    }

    @Override
    public Optional<PartnerVerifier> unreachable() {
        return Optional.of(unavailable("maintenance"));
    }

    @Override
    public Optional<PartnerVerifier> slow() {
        return Optional.of(unavailable(LATE));
    }

    @Override
    public Optional<PartnerVerifier> unreadable() {
        return Optional.of(unavailable(UNREADABLE));
    }

    @Override
    public Duration patience() {
        return fault.name().startsWith("waits") ? Duration.ofMillis(50) : PartnerVerifierContract.super.patience();
    }

    @Override
    public Clock clock() {
        return CLOCK;
    }

    private PartnerVerifier faulty(PartnerVerifier verifier) {
        Faulty faulty = fault.made().get();
        return new PartnerVerifier() {
            @Override
            public IdCheck check(PartnerLocationId id) {
                return faulty.apply(verifier, id);
            }

            @Override
            public List<IdCheck> checkAll(List<PartnerLocationId> ids) {
                return faulty.all(verifier, ids);
            }
        };
    }

    private PartnerVerifier unavailable(String reason) {
        InMemoryPartnerVerifier unavailable = back();
        unavailable.becomeUnavailable(reason);
        return faulty(unavailable);
    }

    private static boolean isUnavailable(PartnerVerifier verifier, PartnerLocationId id, String reason) {
        return verifier.check(id) instanceof IdCheck.Unavailable unavailable
                && unavailable.reason().equals(reason);
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static InMemoryPartnerVerifier back() {
        return new InMemoryPartnerVerifier(CLOCK).recognize(KNOWN, IdChecks.details(KNOWN), Standings.full());
    }

    private static SeededFault<Faulty> fault(String name, Faulty faulty) {
        return new SeededFault<>(name, () -> faulty);
    }

    private static IdCheck of(PartnerLocationId id, IdCheck check) {
        return check instanceof IdCheck.Recognized known
                ? new IdCheck.Recognized(id, known.details(), known.standing(), known.checkedAt())
                : new IdCheck.NotRecognized(id, SettableClock.START);
    }
}
