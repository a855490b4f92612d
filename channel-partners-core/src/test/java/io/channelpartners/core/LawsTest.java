package io.channelpartners.core;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.LawsContract;
import io.channelpartners.testkit.law.Law;
import io.channelpartners.testkit.law.LibraryUnderTest;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws that an embedder can try on its own data, on ours: on examples, and on random environments. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class LawsTest implements LawsContract {

    static final LibraryUnderTest LIBRARY = (store, clock) -> ChannelPartnersLibrary.builder()
            .environments(store)
            .verifier(new InMemoryPartnerVerifier(clock))
            .passports(new InMemoryPassportDirectory(clock))
            .clock(clock)
            .build()
            .channelPartners();

    @Override
    public LibraryUnderTest library() {
        return LIBRARY;
    }

    @Property(tries = 200)
    @Rule({"L-1", "L-2", "L-3", "L-4", "L-5", "L-6", "L-7", "L-8", "L-9", "L-10"})
    void hold_in_random_environments(@ForAll CustomerEnvironment environment, @ForAll Law law) {
        law.check(environment, LIBRARY, new InMemoryEnvironmentStore());
    }
}
