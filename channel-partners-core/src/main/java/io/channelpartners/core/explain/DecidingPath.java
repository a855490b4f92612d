package io.channelpartners.core.explain;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.explanation.PathExplanation;
import java.util.List;
import java.util.Optional;

/** Finds the deciding path: the first, reseller before service partner, whose decision is that of all together (CP-55). */
final class DecidingPath {

    private DecidingPath() {}

    static Optional<PathExplanation> of(AccessDecision decision, List<PathExplanation> paths) {
        return paths.stream().filter(path -> path.decision().equals(decision)).findFirst();
    }
}
