package io.channelpartners.testkit.contract.law;

import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Standings;
import java.util.List;

/** A few environments that differ in what the laws are about. */
final class ExampleEnvironments {

    private ExampleEnvironments() {}

    static List<CustomerEnvironment> all() {
        return List.of(empty(), usual(), halfKnown());
    }

    private static CustomerEnvironment empty() {
        return AnEnvironment.called("empty").environment();
    }

    private static CustomerEnvironment usual() {
        AnEnvironment usual = AnEnvironment.called("usual")
                .integrated()
                .optedIn()
                .withDefault(PartnerRole.RESELLER, "100")
                .withDefault(PartnerRole.SERVICE_PARTNER, "200")
                .withPartner("300", Standings.resellerOnly());
        for (InsightRsGeneration generation : InsightRsGeneration.values()) {
            usual = usual.withDevice("central " + generation)
                    .reportedBy(generation)
                    .withDevice("direct " + generation)
                    .reportedBy(generation)
                    .connectedDirectly()
                    .withDevice("opted in " + generation)
                    .reportedBy(generation)
                    .connectedDirectly()
                    .optedInItself()
                    .withDevice("serviced " + generation)
                    .reportedBy(generation)
                    .servicedBy("100")
                    .withDevice("resold " + generation)
                    .reportedBy(generation)
                    .resoldBy("300");
        }
        return usual.environment();
    }

    private static CustomerEnvironment halfKnown() {
        return AnEnvironment.called("half known")
                .integrated()
                .withPartner("100", PartnerStanding.unknown())
                .withPartner("200", PartnerStanding.none())
                .withDefault(PartnerRole.RESELLER, "100")
                .withDevice("one")
                .servicedBy("200")
                .withDevice("two")
                .servicedBy("100")
                .resoldBy("200")
                .environment();
    }
}
