package io.channelpartners.core.law;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.law.LawsContract;
import io.channelpartners.testkit.law.Law;
import io.channelpartners.testkit.law.LibraryUnderTest;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Nested;

/**
 * The laws that embedders can check on their own data, checked on this library: on examples and on random environments. The
 * clock advances at each reading, by little or by much, and answers from the future are not tolerated.
 */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class LawsTest implements LawsContract {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    static final LibraryUnderTest LIBRARY = counting(Duration.ofHours(24));

    /** Thousands of readings, a minute each, take days, in which no check is to grow too old. */
    private static final LibraryUnderTest PATIENT = counting(Duration.ofDays(1_000));

    private static LibraryUnderTest counting(Duration longestAge) {
        return (store, clock) -> ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock))
                .clock(clock)
                .longestAge(longestAge)
                .tolerance(Duration.ZERO)
                .build()
                .channelPartners();
    }

    @Override
    public LibraryUnderTest library() {
        return LIBRARY;
    }

    @Nested
    class OnAClockThatAdvancesByASecond implements LawsContract {

        @Override
        public LibraryUnderTest library() {
            return LIBRARY;
        }

        @Override
        public Duration step() {
            return Duration.ofSeconds(1);
        }
    }

    @Nested
    class OnAClockThatAdvancesByAMinute implements LawsContract {

        @Override
        public LibraryUnderTest library() {
            return PATIENT;
        }

        @Override
        public Duration step() {
            return A_MINUTE;
        }
    }

    @Property(tries = 200)
    @Rule({"L-1", "L-2", "L-3", "L-4", "L-5", "L-6", "L-7", "L-8", "L-9", "L-10", "L-11", "L-12"})
    void hold_in_random_environments(@ForAll CustomerEnvironment environment, @ForAll Law law) {
        law.check(environment, LIBRARY, new InMemoryEnvironmentStore());
    }

    @Property(tries = 100)
    @Rule({"L-1", "L-2", "L-3", "L-4", "L-5", "L-6", "L-7", "L-8", "L-9", "L-10", "L-11", "L-12"})
    void hold_in_random_environments_however_much_time_passes(
            @ForAll CustomerEnvironment environment, @ForAll Law law) {
        law.check(environment, PATIENT, new InMemoryEnvironmentStore(), A_MINUTE);
    }
}
