package io.channelpartners.console.customer.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.console.ConsoleTest;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class RechecksTest {

    private static final PartnerLocationId FJORD = PartnerLocationId.of("61000001");
    private static final PartnerLocationId TATRA = PartnerLocationId.of("61000002");

    @Autowired
    private ChannelPartners partners;

    @Autowired
    private Rechecks rechecks;

    @Test
    @Rule("CP-15")
    void checks_the_others_again_when_a_partner_was_removed_after_the_run_had_begun() {
        Customer customer = new Customer(EnvironmentId.of("rechecks"), Actor.of("anna"));
        partners.setUp(
                customer.environment(),
                "ACME",
                customer.by(),
                environment -> environment
                        .addPartner(partners.checkId(FJORD).orThrow())
                        .addPartner(partners.checkId(TATRA).orThrow()));
        List<ChannelPartner> listed = partners.summary(customer.environment()).orElseThrow().channelPartners().stream()
                .map(ListedPartner::partner)
                .toList();
        partners.change(customer.environment(), customer.by(), environment -> environment.removePartner(FJORD));
        rechecks.begin(customer, listed);

        assertEquals(
                List.of("gone", "same"),
                rechecks.progress(customer.environment()).orElseThrow().outcomes().stream()
                        .map(RecheckOutcome::kind)
                        .toList());
    }
}
