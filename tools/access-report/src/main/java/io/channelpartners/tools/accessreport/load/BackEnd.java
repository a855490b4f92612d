package io.channelpartners.tools.accessreport.load;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import java.time.Clock;

/**
 * What a library needs besides a store of environments.
 *
 * @param verifier recognizes the locations of the fleet's files
 * @param directory knows the users of the fleet's files
 * @param sharedViews the shared views of the fleet's files
 * @param clock the time of the run
 */
public record BackEnd(PartnerVerifier verifier, PassportDirectory directory, SharedViewStore sharedViews, Clock clock) {

    /** Obtains the back end of a store without a folder: it recognizes no location and knows no user. */
    public static BackEnd knowingNobody(Clock clock) {
        return new BackEnd(
                new InMemoryPartnerVerifier(clock),
                new InMemoryPassportDirectory(clock),
                new InMemorySharedViewStore(),
                clock);
    }

    /** Builds a library over these stores. */
    public ChannelPartnersLibrary library(EnvironmentStore environments, SharedViewStore shared) {
        return ChannelPartnersLibrary.builder()
                .environments(environments)
                .verifier(verifier)
                .passports(directory)
                .sharedViews(shared)
                .clock(clock)
                .build();
    }
}
