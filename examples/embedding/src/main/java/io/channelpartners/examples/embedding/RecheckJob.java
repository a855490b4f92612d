package io.channelpartners.examples.embedding;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.problem.EnvironmentNotFound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Checks partners again before their standings are too old to count. Give the job half the longest age, and run it every quarter of
 * that age: then no standing becomes unknown as long as HPE's back end answers and a run takes less than a quarter.
 */
public final class RecheckJob {

    private static final Actor JOB = Actor.of("recheck job");
    private static final int PAGE = 100;

    private final ChannelPartners partners;
    private final Duration age;

    /** Creates a job that repeats checks of this age. */
    public RecheckJob(ChannelPartners partners, Duration age) {
        this.partners = partners;
        this.age = age;
    }

    /**
     * Repeats the checks of every environment that lists a partner whose check is old, and returns the number of these environments.
     * An environment whose partners cannot be checked now does not keep the job from the others; the next run visits it again.
     */
    public int run() {
        int visited = 0;
        List<EnvironmentId> page = partners.environmentsToRecheck(age, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::recheck);
            visited += page.size();
            page = partners.environmentsToRecheck(age, Optional.of(page.get(page.size() - 1)), PAGE);
        }
        return visited;
    }

    private void recheck(EnvironmentId environment) {
        try {
            partners.recheckAll(environment, JOB);
        } catch (EnvironmentNotFound erased) {
            // erased after it was listed
        }
    }
}
