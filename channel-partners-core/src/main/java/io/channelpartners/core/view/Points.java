package io.channelpartners.core.view;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.CompiledPolicy;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.partner.Answer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * To one location devices differ in four facts only: held as reseller, held as service partner, opted in, generation covered. So
 * a device stands at one of 16 points, and what is visible of it is a look-up.
 */
final class Points {

    static final int COUNT = 16;

    private final FeatureSet[] features;

    private Points(FeatureSet[] features) {
        this.features = features;
    }

    /**
     * Gets the grounds of a condition on what is visible: the lowest points at which it holds. Since the policy is monotone (L-3)
     * it holds at exactly the points above one of them, that is, where a device has all facts of one of them.
     */
    int[] grounds(Predicate<FeatureSet> condition) {
        return IntStream.range(0, COUNT)
                .filter(point -> condition.test(features[point]))
                .filter(point -> IntStream.range(0, COUNT)
                        .noneMatch(lower -> lower != point && (lower & ~point) == 0 && condition.test(features[lower])))
                .toArray();
    }

    /** Obtains what is visible at each point, given the facts that are the same for all devices. */
    static Points of(AccessFacts location) {
        FeatureSet[] features = new FeatureSet[COUNT];
        for (int point = 0; point < COUNT; point++) {
            features[point] = CompiledPolicy.features(location.and(facts(
                    Answer.of((point & 1) != 0),
                    Answer.of((point & 2) != 0),
                    Answer.of((point & 4) != 0),
                    Answer.of((point & 8) != 0))));
        }
        return new Points(features);
    }

    /** Obtains the four facts that differ between devices. */
    static AccessFacts facts(Answer reseller, Answer servicePartner, Answer optedIn, Answer covered) {
        return AccessFacts.none()
                .with(Fact.HELD_AS_RESELLER, reseller)
                .with(Fact.HELD_AS_SERVICE_PARTNER, servicePartner)
                .with(Fact.OPTED_IN, optedIn)
                .with(Fact.GENERATION_IS_COVERED, covered);
    }

    /** Gets the number of a point. */
    static int at(boolean reseller, boolean servicePartner, boolean optedIn, boolean covered) {
        return (reseller ? 1 : 0) | (servicePartner ? 2 : 0) | (optedIn ? 4 : 0) | (covered ? 8 : 0);
    }

    FeatureSet features(int point) {
        return features[point];
    }
}
