package io.channelpartners.stress.threads;

import io.channelpartners.ChannelPartners;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.TestDoubles;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Two changes from the same state, made beside the library, and what the library answers about that state. */
@Param(name = "rival", gen = IntGen.class, conf = "1:2")
public class RivalsSeen {

    private final EnvironmentStore store;
    private final ChannelPartners partners;

    RivalsSeen(EnvironmentStore store) {
        this.store = store;
        TestDoubles doubles = new TestDoubles(SettableClock.standing());
        partners = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .clock(doubles.clock())
                .build()
                .channelPartners();
        store.save(PreparedChanges.CHANGES.get(0));
    }

    /** Saves one of the rivals. */
    @Operation
    public final boolean save(@Param(name = "rival") int number) {
        return store.save(PreparedChanges.CHANGES.get(number));
    }

    /** Asks for the customer's name, by what the library keeps of the present state. */
    @Operation
    public final String customer() {
        return partners.review(PreparedChanges.BARE.id())
                .map(review -> review.snapshot().environment().customer())
                .orElse("nothing");
    }
}
