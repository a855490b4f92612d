package io.channelpartners.core.column;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * Environments whose sizes are around multiples of a word, and whose devices differ in everything that a decision depends on.
 */
public final class EnvironmentsAtWordBounds implements ArbitrarySupplier<CustomerEnvironment> {

    @Override
    public Arbitrary<CustomerEnvironment> get() {
        return Arbitraries.of(0, 1, 2, 63, 64, 65, 130).flatMap(ChannelPartnersDomain::environmentsOfSize);
    }
}
