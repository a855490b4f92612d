package io.channelpartners.console.customer.list;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.problem.EditRefused;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Checks partners again beside the requests, one at a time, so that a page can show how far that is. One run per environment. */
@Component
class Rechecks {

    private final ChannelPartners partners;
    private final TaskExecutor executor;
    private final ConcurrentMap<EnvironmentId, Recheck> latest = new ConcurrentHashMap<>();

    Rechecks(ChannelPartners partners, TaskExecutor executor) {
        this.partners = partners;
        this.executor = executor;
    }

    /** Begins to check these partners, unless a run has not ended yet. */
    void begin(Customer customer, List<ChannelPartner> these) {
        Recheck begun = new Recheck(these.size());
        Recheck current = latest.compute(
                customer.environment(),
                (environment, former) -> former != null && former.progress().isRunning() ? former : begun);
        if (current.equals(begun)) {
            executor.execute(() -> run(customer, these, begun));
        }
    }

    Optional<RecheckProgress> progress(EnvironmentId environment) {
        return Optional.ofNullable(latest.get(environment)).map(Recheck::progress);
    }

    private RecheckOutcome outcome(Customer customer, ChannelPartner partner) {
        try {
            return RecheckOutcome.of(partner, partners.recheck(customer.environment(), customer.by(), partner.id()));
        } catch (EditRefused removedMeanwhile) {
            return RecheckOutcome.gone(partner);
        }
    }

    private void run(Customer customer, List<ChannelPartner> these, Recheck recheck) {
        try {
            for (ChannelPartner partner : these) {
                recheck.add(outcome(customer, partner));
            }
        } finally {
            if (recheck.progress().isRunning()) {
                recheck.stop();
            }
        }
    }
}
