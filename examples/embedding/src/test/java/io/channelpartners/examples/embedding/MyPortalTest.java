package io.channelpartners.examples.embedding;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.testkit.AccessAssertions.assertSees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.TestDoubles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shows how an embedder tests its portal. */
class MyPortalTest {

    private final CustomerEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(RESELLER, "30523182")
            .withDevice("dl380-07")
            .environment();
    private final TestDoubles doubles = new TestDoubles().with(acme).link("ann", "30523182");
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(doubles.environments())
            .verifier(doubles.verifier())
            .passports(doubles.passports())
            .clock(doubles.clock())
            .build();
    private final MyPortal portal = new MyPortal(library);

    @Test
    void shows_the_warranty_once_the_customer_has_opted_in() {
        assertEquals("no warranty status: opt-in is missing", portal.warrantyFor("ann", "acme-01", "dl380-07"));
        portal.optIn("acme-01", "kim");
        assertEquals("warranty status", portal.warrantyFor("ann", "acme-01", "dl380-07"));
        assertSees(portal.viewFor("ann", "acme-01"), "dl380-07", WARRANTY_STATUS);
    }

    @AfterEach
    void requires_that_all_prepared_answers_were_used() {
        doubles.requireAllUsed();
    }
}
