package io.channelpartners.examples.embedding;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.contract.law.LawsContract;
import io.channelpartners.testkit.law.LibraryUnderTest;
import java.util.List;

/** Shows how embedders check the laws on their own data. */
class MyEnvironmentsTest implements LawsContract {

    @Override
    public LibraryUnderTest library() {
        return (store, clock) -> ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock))
                .clock(clock)
                .build()
                .channelPartners();
    }

    @Override
    public List<CustomerEnvironment> environments() {
        return MyDatabase.sample();
    }

    @Override
    public EnvironmentStore newStore() {
        return new MyStore(MyDatabase.empty());
    }
}
