package io.channelpartners.core.explain;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.explanation.PathExplanation;
import java.util.List;
import java.util.Optional;

/** Which of some paths speaks: the first, as reseller before as service partner, that decides as all together do (CP-55). */
final class SpeakingPath {

    private SpeakingPath() {}

    static Optional<PathExplanation> of(AccessDecision decision, List<PathExplanation> paths) {
        return paths.stream().filter(path -> path.decision().equals(decision)).findFirst();
    }
}
