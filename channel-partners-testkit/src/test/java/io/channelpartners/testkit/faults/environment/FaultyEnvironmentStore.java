package io.channelpartners.testkit.faults.environment;

import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;
import io.channelpartners.testkit.faults.EndAtFirstFailure;
import io.channelpartners.testkit.faults.FaultName;
import io.channelpartners.testkit.faults.LargeOnesLast;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of the store, run against the named fault, or without a name against a store without faults. */
@ExtendWith({FaultName.class, EndAtFirstFailure.class})
@TestMethodOrder(LargeOnesLast.class)
public class FaultyEnvironmentStore implements EnvironmentStoreContract {

    public static final List<SeededFault<EnvironmentStore>> FAULTS = Stream.of(
                    FaultsOfSaving.all(),
                    FaultsOfTexts.all(),
                    FaultsOfValues.all(),
                    FaultsOfHistory.all(),
                    FaultsOfCutting.all(),
                    FaultsOfErasing.all(),
                    FaultsOfPartnerIndex.all(),
                    FaultsOfLists.all(),
                    FaultsOfTwoSteps.all(),
                    FaultsOfParts.all(),
                    FaultsOfPartMoments.all(),
                    FaultsOfSummaries.all(),
                    FaultsOfOutlines.all(),
                    FaultsOfSummaryPages.all(),
                    FaultsOfOutlasting.all())
            .flatMap(List::stream)
            .toList();

    private final SeededFault<EnvironmentStore> fault;

    FaultyEnvironmentStore(String name) {
        fault = SeededFault.named(name, FAULTS, FaultsOfOutlasting.Durable::new);
    }

    @Override
    public EnvironmentStore newStore() {
        return fault.made().get();
    }

    @Override
    public Optional<EnvironmentStore> reopened(EnvironmentStore store) {
        return store instanceof FaultsOfOutlasting.Durable durable ? Optional.of(durable.reopened()) : Optional.empty();
    }

    @Override
    public Optional<EnvironmentStore> brokenStore() {
        return newStore() instanceof FaultsOfOutlasting.Durable durable
                ? Optional.of(durable.broken())
                : Optional.empty();
    }

    @Override
    public int rounds() {
        return 30;
    }
}
