package io.channelpartners.testkit.faults;

import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.SharedViewStoreContract;
import java.util.List;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of the store of shared views, run against the fault that is named. */
@ExtendWith({FaultName.class, EndAtFirstFailure.class})
@TestMethodOrder(LargeOnesLast.class)
class FaultySharedViewStore implements SharedViewStoreContract {

    static final List<Fault<SharedViewStore>> FAULTS = FaultsOfSharing.all();

    private final Fault<SharedViewStore> fault;

    FaultySharedViewStore(String name) {
        fault = Fault.named(name, FAULTS, NaiveViews::new);
    }

    @Override
    public SharedViewStore newStore() {
        return fault.made().get();
    }

    @Override
    public int rounds() {
        return 30;
    }
}
