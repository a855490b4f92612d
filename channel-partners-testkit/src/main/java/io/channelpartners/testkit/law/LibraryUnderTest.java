package io.channelpartners.testkit.law;

import io.channelpartners.ChannelPartners;
import io.channelpartners.spi.EnvironmentStore;
import java.time.Clock;

/**
 * Builds the library as the embedder does, around a given store and clock.
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
     * Builds a library.
     *
     * @param environments the store to use
     * @param clock the clock to use
     * @return the library's entry for customers
     */
    ChannelPartners over(EnvironmentStore environments, Clock clock);
}
