package io.channelpartners.examples.authzen;

import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import java.util.List;

/** Two customers, two locations and two users, in memory. */
final class SampleData {

    private static final String NORTH = "30523182";
    private static final String SOUTH = "81261689";

    private SampleData() {}

    /** Builds a library with the data. */
    static ChannelPartnersLibrary library() {
        Clock clock = Clock.systemUTC();
        InMemoryPartnerVerifier hpeBackEnd = new InMemoryPartnerVerifier(clock);
        for (PartnerLocationId location : List.of(PartnerLocationId.of(NORTH), PartnerLocationId.of(SOUTH))) {
            hpeBackEnd.recognize(location, IdChecks.details(location), Standings.full());
        }
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock)
                .link(
                        HpePassportId.of("passport-0007"),
                        EmailAddress.of("kim@partner.example"),
                        List.of(PartnerLocationId.of(NORTH)))
                .link(
                        HpePassportId.of("passport-0008"),
                        EmailAddress.of("lee@partner.example"),
                        List.of(PartnerLocationId.of(SOUTH)));
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(hpeBackEnd)
                .passports(directory)
                .clock(clock)
                .build();
        for (CustomerEnvironment customer : List.of(acme(), beta())) {
            library.channelPartners()
                    .setUp(customer.id(), customer.customer(), Actor.of("sample"), nothing -> customer);
        }
        return library;
    }

    /** Opted in; the north location is reseller of all devices, the south location is service partner of one. */
    private static CustomerEnvironment acme() {
        return AnEnvironment.called("acme-01")
                .integrated()
                .optedIn()
                .withDefault(PartnerRole.RESELLER, NORTH)
                .withDevice("dl380-07")
                .inGroup("Production")
                .servicedBy(SOUTH)
                .withDevice("msa2040-02")
                .inGroup("Test")
                .environment();
    }

    /** Not opted in. */
    private static CustomerEnvironment beta() {
        return AnEnvironment.called("beta-01")
                .integrated()
                .withDefault(PartnerRole.RESELLER, NORTH)
                .withDevice("dl380-01")
                .environment();
    }
}
