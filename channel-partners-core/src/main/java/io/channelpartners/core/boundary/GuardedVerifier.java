package io.channelpartners.core.boundary;

import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A verifier held to its contract: an exception, an answer for another ID or one dated in the future counts as unavailable (CP-03,
 * CP-15).
 */
public final class GuardedVerifier {

    private static final String WHO = "the partner verifier";
    private static final String FAILED = "the back end failed";

    private final PartnerVerifier verifier;
    private final Clock clock;
    private final Freshness freshness;
    private final CheckAudit audit;

    /** Guards a verifier, and reports each of its answers. */
    public GuardedVerifier(PartnerVerifier verifier, Clock clock, Freshness freshness, CheckAudit audit) {
        this.verifier = verifier;
        this.clock = clock;
        this.freshness = freshness;
        this.audit = audit;
    }

    /** Checks an ID; never throws. */
    public IdCheck check(PartnerLocationId id) {
        Timing timing = audit.begin();
        IdCheck check = SpiFaults.answered(
                WHO, () -> accepted(id, verifier.check(id)), () -> new IdCheck.Unavailable(id, FAILED));
        audit.checked(check, timing.took());
        return check;
    }

    /** Checks several IDs, each once and in one call if the verifier can; never throws. Answers in the order of the IDs. */
    public List<IdCheck> checkAll(Collection<PartnerLocationId> ids) {
        Map<PartnerLocationId, IdCheck> together = ids.size() > 1 ? together(List.copyOf(ids)) : Map.of();
        return ids.stream()
                .map(id -> together.containsKey(id) ? together.get(id) : check(id))
                .toList();
    }

    /** Asks for several IDs in one call; returns the answers by ID, without those that are missing. */
    private Map<PartnerLocationId, IdCheck> together(List<PartnerLocationId> ids) {
        Map<PartnerLocationId, IdCheck> checks = SpiFaults.answered(
                WHO,
                () -> {
                    Map<PartnerLocationId, IdCheck> answers = new HashMap<>();
                    verifier.checkAll(ids).stream()
                            .filter(Objects::nonNull) // each missing answer is asked for on its own
                            .forEach(check -> answers.merge(check.id(), check, GuardedVerifier::contradiction));
                    answers.keySet().retainAll(ids);
                    answers.replaceAll(this::accepted);
                    return answers;
                },
                () -> ids.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> new IdCheck.Unavailable(id, FAILED), (one, same) -> one)));
        checks.values().forEach(check -> audit.checked(check, Optional.empty()));
        return checks;
    }

    private static IdCheck contradiction(IdCheck one, IdCheck other) {
        if (one.equals(other)) {
            return one;
        }
        SpiFaults.logAnswer("the partner verifier gave two answers for {}; this counts as unavailable", one.id());
        return new IdCheck.Unavailable(one.id(), "the back end gave two answers");
    }

    private IdCheck accepted(PartnerLocationId id, IdCheck check) {
        if (!check.id().equals(id)) {
            SpiFaults.logAnswer(
                    "the partner verifier was asked for {} and answered for {}; this counts as unavailable",
                    id,
                    check.id());
            return new IdCheck.Unavailable(id, "the back end answered for another ID");
        }
        if (check.answeredAt().filter(this::isBeyondTolerance).isPresent()) {
            SpiFaults.logAnswer(
                    "the partner verifier dated its answer for {} in the future; this counts as unavailable", id);
            return new IdCheck.Unavailable(id, "the back end dated its answer in the future");
        }
        return check;
    }

    private boolean isBeyondTolerance(Instant answeredAt) {
        return freshness.isBeyondTolerance(answeredAt, clock.instant());
    }
}
