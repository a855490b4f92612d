package io.channelpartners.examples.embedding;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.problem.EnvironmentNotFound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A job that checks partners again before their standings are too old to count. Give it half the longest age, and let a scheduler
 * run it every quarter of the longest age: then no standing becomes unknown as long as HPE's back end answers and a run takes less
 * than a quarter of the longest age.
 */
public final class RecheckJob {

    private static final Actor JOB = Actor.of("recheck job");
    private static final int PAGE = 100;

    private final ChannelPartners partners;
    private final Duration age;

    /**
     * Creates the job.
     *
     * @param partners the customer's side of the library
     * @param age how old a check may be before it is repeated
     */
    public RecheckJob(ChannelPartners partners, Duration age) {
        this.partners = partners;
        this.age = age;
    }

    /**
     * Repeats the checks of every environment that lists a partner whose check is old. Goes on behind an environment whatever came
     * of it, so that one whose IDs cannot be checked now does not keep the job from the others; the next run lists it again.
     *
     * @return how many environments were asked about
     */
    public int run() {
        int asked = 0;
        List<EnvironmentId> page = partners.environmentsToRecheck(age, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::recheck);
            asked += page.size();
            page = partners.environmentsToRecheck(age, Optional.of(page.get(page.size() - 1)), PAGE);
        }
        return asked;
    }

    private void recheck(EnvironmentId environment) {
        try {
            partners.recheckAll(environment, JOB);
        } catch (EnvironmentNotFound erased) {
            // it was erased since it was listed
        }
    }
}
