package io.channelpartners.testkit.law;

import io.channelpartners.ChannelPartners;
import io.channelpartners.spi.EnvironmentStore;
import java.time.Clock;

/**
 * Puts the library together as the embedder does, around a given store and clock.
 *
 * <pre>{@code
 * LibraryUnderTest mine = (store, clock) -> ChannelPartnersLibrary.builder()
 *         .environments(store)
 *         .verifier(new InMemoryPartnerVerifier(clock))
 *         .passports(new InMemoryPassportDirectory(clock))
 *         .clock(clock)
 *         .build()
 *         .channelPartners();
 * }</pre>
 */
@FunctionalInterface
public interface LibraryUnderTest {

    /**
     * Puts a library together.
     *
     * @param environments the store that it must use
     * @param clock the clock that it must use
     * @return the customer's door
     */
    ChannelPartners over(EnvironmentStore environments, Clock clock);
}
