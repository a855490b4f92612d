package io.channelpartners.testkit.faults;

import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.sharedview.SharedViewStoreContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of the store of shared views, run against the fault that is named. */
@ExtendWith({FaultName.class, EndAtFirstFailure.class})
@TestMethodOrder(LargeOnesLast.class)
class FaultySharedViewStore implements SharedViewStoreContract {

    static final List<SeededFault<NaiveViews>> FAULTS = FaultsOfSharing.all();

    private final SeededFault<NaiveViews> fault;

    FaultySharedViewStore(String name) {
        fault = SeededFault.named(name, FAULTS, NaiveViews::new);
    }

    @Override
    public SharedViewStore newStore() {
        return fault.made().get();
    }

    @Override
    public Optional<SharedViewStore> reopened(SharedViewStore store) {
        return Optional.of(((NaiveViews) store).reopened());
    }

    @Override
    public Optional<SharedViewStore> brokenStore() {
        return Optional.of(fault.made().get().broken());
    }

    @Override
    public int rounds() {
        return 30;
    }
}
