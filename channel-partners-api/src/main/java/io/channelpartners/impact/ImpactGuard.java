package io.channelpartners.impact;

import io.channelpartners.problem.Problem;
import java.util.List;

/**
 * Judges the impact of a change before it is saved, and may refuse it.
 *
 * <pre>{@code
 * ImpactGuard nobodyLosesAnything = impact -> impact.features().stream()
 *         .filter(row -> row.lost() > 0)
 *         .map(row -> new Problem(
 *                 "would_lose_access", "L-10", "partner " + row.location(), "would lose " + row.feature(), "ask it first"))
 *         .toList();
 * }</pre>
 */
@FunctionalInterface
public interface ImpactGuard {

    /**
     * Judges a change; may run several times when other writers are faster.
     *
     * @param impact what the change does
     * @return the objections; none to let it pass
     */
    List<Problem> judge(AccessImpact impact);
}
