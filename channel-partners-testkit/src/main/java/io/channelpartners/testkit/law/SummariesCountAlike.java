package io.channelpartners.testkit.law;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * L-12: compares the numbers of a review of all devices with those that a library gives that has read nothing yet, and those of one
 * that keeps the state; after each typical edit, and when the checks have aged.
 */
final class SummariesCountAlike implements LawCheck {

    private static final List<Duration> AGES =
            List.of(Duration.ofHours(1), Duration.ofHours(30), Duration.ofDays(400), Duration.ofDays(4_000));

    @Override
    public void on(Trial trial) {
        requireAlike(trial);
        for (NamedEdit edit : TypicalEdits.of(trial)) {
            trial.change(edit);
            requireAlike(trial);
        }
        trial.change(state -> trial.environment());
        for (Duration age : AGES) {
            trial.pass(age);
            requireAlike(trial);
        }
    }

    private static void requireAlike(Trial trial) {
        AccessReview review = trial.visibility().review();
        for (ChannelPartners library : List.of(trial.startedAnew(), trial.partners())) {
            AccessSummary summary = library.summary(trial.id()).orElseThrow();
            Trial.requireSame(review.environment(), summary.environment(), () -> "the environment");
            Trial.requireSame(review.stamp(), summary.stamp(), () -> "the stamp of the numbers");
            Trial.requireSame(review.deviceCount(), summary.deviceCount(), () -> "the number of devices");
            Trial.requireSame(review.channelPartners(), summary.channelPartners(), () -> "the list of partners");
            Trial.requireSame(review.whoSeesAnything(), summary.whoSeesAnything(), () -> "who sees anything");
            Trial.requireSame(review.counts(), summary.counts(), () -> "all counts");
            Trial.requireSame(counted(review), visible(summary.counts()), () -> "what each location counts");
        }
    }

    private static List<Integer> counted(AccessReview review) {
        List<Integer> counted = new ArrayList<>();
        for (PartnerLocationId location :
                review.snapshot().environment().partners().ids()) {
            for (InsightOnlineFeature feature : Trial.FEATURES) {
                counted.add(review.of(location).count(feature));
            }
        }
        return counted;
    }

    private static List<Integer> visible(List<FeatureCount> counts) {
        return counts.stream().map(FeatureCount::devices).toList();
    }
}
