package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The contract asks for no more than its sentences say: a store may return shorter pages than asked for. */
class ShortPagesTest implements EnvironmentStoreContract {

    private static final int LONGEST = 3;

    @Override
    public EnvironmentStore newStore() {
        return new NaiveStore() {
            @Override
            public synchronized Optional<HistoryPage> history(
                    EnvironmentId environment, EnvironmentStamp from, int limit) {
                return super.history(environment, from, Math.min(limit, LONGEST));
            }

            @Override
            public synchronized List<EnvironmentId> environmentsListing(
                    Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                return super.environmentsListing(locations, after, Math.min(limit, LONGEST));
            }

            @Override
            Stream<EnvironmentId> page(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit) {
                return super.page(ids, after, Math.min(limit, LONGEST));
            }
        };
    }

    @Override
    public int rounds() {
        return 20;
    }
}
