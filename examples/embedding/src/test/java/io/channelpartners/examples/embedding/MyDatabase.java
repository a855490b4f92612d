package io.channelpartners.examples.embedding;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import java.util.List;

/**
 * The database of an embedder's store.
 *
 * @param tables its content
 */
record MyDatabase(InMemoryEnvironmentStore tables) {

    static MyDatabase empty() {
        return new MyDatabase(new InMemoryEnvironmentStore());
    }

    static List<CustomerEnvironment> sample() {
        return List.of(AnEnvironment.called("acme-01")
                .integrated()
                .withDefault(PartnerRole.RESELLER, "30523182")
                .withDevice("dl380-07")
                .servicedBy("81261689")
                .environment());
    }

    static MyDatabase unreachable() {
        MyDatabase unreachable = empty();
        unreachable.tables().fail(true);
        return unreachable;
    }
}
